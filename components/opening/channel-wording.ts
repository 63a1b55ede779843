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

/** What each channel means, and what A1 says of it: which of the two roles it brings more often. */
export const CHANNEL_HINTS: Readonly<Record<SourceChannel, string>> = {
  investor_network:
    'Put forward by an investor or a board member, or known from their companies. Brings CTO candidates more often.',
  public_reputation: 'Noticed for talks, writing or open source. Brings CTO candidates more often.',
  internal_promotion: 'Works here already. Brings VP of Engineering candidates more often.',
  operational_network:
    'Known among people who run engineering organisations. Brings VP of Engineering candidates more often.',
  direct_outreach: 'Written to by us, without anybody in between. For either role.',
  agency: 'Through a search firm or another go-between, which makes the search slower. For either role.',
  applied: 'Came forward on their own. No article says more of it.',
  other: 'None of these. Imported files keep their own word for it.',
};
