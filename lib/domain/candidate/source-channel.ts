import type { Source } from '../orientation/signal';

/** How a candidate was found: the channels A1 names, and the three any search has besides. */
export const SOURCE_CHANNELS = [
  'investor_network',
  'public_reputation',
  'internal_promotion',
  'operational_network',
  'direct_outreach',
  'agency',
  'applied',
  'other',
] as const;
export type SourceChannel = (typeof SOURCE_CHANNELS)[number];

const A1_REACH: Source = { article: 'A1', section: 'How do you reach candidates for both roles?' };

/** Where the list has each channel from; null for those that no article names. */
export const CHANNEL_SOURCES: Readonly<Record<SourceChannel, Source | null>> = {
  investor_network: A1_REACH,
  public_reputation: A1_REACH,
  internal_promotion: A1_REACH,
  operational_network: A1_REACH,
  direct_outreach: A1_REACH,
  agency: A1_REACH,
  applied: null,
  other: null,
};
