import { describe, expect, it } from 'vitest';
import { SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import { channelOf, listSourceTexts, suggestChannel } from '@/lib/domain/candidate-import/channel-text';

describe('what a file calls a channel', () => {
  it.each([
    ['Third Party Recruiter', 'agency'],
    ['Agencies', 'agency'],
    ['Intro by investor', 'investor_network'],
    ['LinkedIn (Prospecting)', 'direct_outreach'],
    ['Jobs page on your website, applied', 'applied'],
    ['Internal', 'internal_promotion'],
    ['Conference talk', 'public_reputation'],
    ['Referral', null],
    ['Internalisation', null],
    ['', null],
  ] as const)('%s is suggested as %s', (text, channel) => {
    expect(suggestChannel(text)).toBe(channel);
  });

  it('is taken at its word where it is a channel of ours', () => {
    expect(SOURCE_CHANNELS.map(suggestChannel)).toEqual(SOURCE_CHANNELS);
  });

  it('is listed once however it is capitalised, the most frequent first', () => {
    const rows = ['Meetup', 'Agency', 'agency', '', 'AGENCY'].map((source) => ({ source }));
    expect(listSourceTexts(rows)).toEqual([
      { text: 'Agency', rows: 3 },
      { text: 'Meetup', rows: 1 },
    ]);
  });

  it('goes where it was sent, else where it is suggested, else another way', () => {
    const choices = new Map([['agency', 'other'] as const, ['', 'applied'] as const]);
    expect(['AGENCY', '', 'Investor', 'Referral'].map((text) => channelOf(text, choices))).toEqual([
      'other',
      'applied',
      'investor_network',
      'other',
    ]);
  });
});
