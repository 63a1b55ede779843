import { describe, expect, it } from 'vitest';
import { SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import { reportSources, type SourceCase } from '@/lib/domain/source-report/source-report';

const aCase = (given: Partial<SourceCase> = {}): SourceCase => ({
  openingId: 'o1',
  channel: 'agency',
  sourceText: '',
  panel: { kind: 'open', verdict: null, outcome: null },
  ...given,
});
const open = (verdict: 'cto' | 'neither', outcome: 'offer' | 'decline' | null) =>
  ({ kind: 'open', verdict, outcome }) as const;

describe('what each channel yielded', () => {
  it('is told for every channel of the list, those without candidates too', () => {
    const { channels } = reportSources([aCase()]);
    expect(channels.map(({ channel, candidates }) => [channel, candidates])).toEqual(
      SOURCE_CHANNELS.map((channel) => [channel, channel === 'agency' ? 1 : 0]),
    );
  });

  it('counts each candidacy once, by verdict and by decision', () => {
    const report = reportSources([
      aCase({ panel: open('cto', 'offer') }),
      aCase({ panel: open('neither', 'decline'), channel: 'applied' }),
      aCase({ panel: open('cto', null) }),
      aCase(),
    ]);
    const agency = report.channels.find(({ channel }) => channel === 'agency');
    expect(agency?.verdicts).toMatchObject({ cto: 2, neither: 0, none: 1 });
    expect(agency?.outcomes).toEqual({ advance: 0, hold: 0, offer: 1, decline: 0, none: 2 });
    expect(report.total).toMatchObject({ candidates: 4, sealed: 0 });
  });

  it('counts a sealed candidacy as a candidate and leaves its verdict out, not under none', () => {
    const { total } = reportSources([aCase({ panel: { kind: 'sealed' } })]);
    expect(total).toMatchObject({ candidates: 1, sealed: 1 });
    expect(Object.values(total.verdicts)).toEqual(Object.values(total.verdicts).map(() => 0));
    expect(Object.values(total.outcomes)).toEqual([0, 0, 0, 0, 0]);
  });

  it('gives no share of offers while few are decided', () => {
    const decided = (count: number) =>
      Array.from({ length: count }, () => aCase({ panel: open('cto', 'offer') }));
    expect(reportSources(decided(9)).total.offers).toEqual({ kind: 'too_few', of: 9 });
    expect(reportSources(decided(10)).total.offers).toMatchObject({ kind: 'known', of: 10, share: 1 });
  });

  it('is told by opening, and in the words of imported files', () => {
    const report = reportSources([
      aCase({ channel: 'other', sourceText: 'Meetup' }),
      aCase({ openingId: 'o2', channel: 'other', sourceText: 'meetup' }),
      aCase({ openingId: 'o2', channel: 'other', sourceText: 'Alumni' }),
    ]);
    expect(report.openings).toMatchObject([
      { openingId: 'o1', candidates: 1, byChannel: { other: 1, agency: 0 } },
      { openingId: 'o2', candidates: 2, byChannel: { other: 2 } },
    ]);
    expect(report.channels.at(-1)?.texts).toEqual([
      { text: 'Meetup', candidates: 2 },
      { text: 'Alumni', candidates: 1 },
    ]);
  });
});
