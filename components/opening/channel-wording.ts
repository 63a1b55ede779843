import type { SourceChannel } from '@/lib/domain/candidate/source-channel';

export const CHANNEL_LABELS: Readonly<Record<SourceChannel, string>> = {
  investor_network: 'Investor network',
  public_reputation: 'Public reputation',
  internal_promotion: 'Internal promotion',
  operational_network: 'Engineering-operations network',
  direct_outreach: 'Direct outreach',
  agency: 'Search firm or agency',
  applied: 'Applied',
  other: 'Another way',
};
