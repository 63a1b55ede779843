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

/** What each channel means, and which role A1 says is often found that way. */
export const CHANNEL_HINTS: Readonly<Record<SourceChannel, string>> = {
  investor_network:
    'Put forward by an investor or a board member, or known from their companies. A common way to CTO candidates.',
  public_reputation: 'Noticed for talks, writing or open source. A common way to CTO candidates.',
  internal_promotion: 'Works here already. A common way to VP of Engineering candidates.',
  operational_network:
    'Known among people who run engineering organisations. A common way to VP of Engineering candidates.',
  direct_outreach: 'Written to by us, without anybody in between. For either role.',
  agency: 'Through a search firm or another go-between. The article counts them among what slows a search.',
  applied: 'Came forward on their own. No article says more of it.',
  other: 'None of these. Imported files keep their own word for it.',
};
