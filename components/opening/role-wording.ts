import type { OpeningRole } from '@/lib/domain/policy/policy';

export const OPENING_ROLE_LABELS: Readonly<Record<OpeningRole, string>> = {
  recruiter: 'Recruiter',
  hiring_manager: 'Hiring manager',
  interviewer: 'Interviewer',
};
