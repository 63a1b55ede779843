import type { Orientation } from '@/lib/domain/orientation/orientation';

export const ORIENTATION_TITLES: Readonly<Record<Orientation, string>> = {
  strategic: 'Strategic',
  operational: 'Operational',
};
