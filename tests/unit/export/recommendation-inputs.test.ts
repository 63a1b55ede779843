import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import type { Recommendation } from '@/lib/domain/panel/recommendation';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { inputsFileName, toInputsFile } from '@/lib/export/recommendation-inputs';
import { recommendCandidate } from '@/lib/reading/recommend-candidates';
import { parsePanelFile } from '@/lib/schemas/panel-file';
import { recomputeByHand } from '../../support/by-hand';
import { anyPanel, MIXED_RUBRIC, PATIENCE } from '../domain/panel/any-panel';

function exported(rubric: Rubric, cards: readonly PanelCard[]) {
  const value = recommend(rubric, cards);
  const file = toInputsFile({
    ...{ id: 'r1', at: '2026-11-23T10:00:00.000Z', candidacyId: 'c1' },
    ...{ value, rubric, cards },
  });
  return { value, file };
}

function figuresOf({ verdict, sure, summary }: Recommendation) {
  const { orientation, competencies } = summary;
  return {
    verdict,
    sure,
    balance:
      orientation.kind === 'read' ? { balance: orientation.balance, interval: orientation.interval } : null,
    levels: COMPETENCIES.map((competency) => {
      const level = competencies[competency];
      return level.kind === 'observed' ? { mean: level.mean, interval: level.interval } : null;
    }),
  };
}

/** Ana, Ben and Cleo of docs/method-panel.md. */
const of = (strategic: number, operational: number) => [
  ...Array.from({ length: strategic }, (_, at) => ({ orientation: 'strategic' as const, signal: `s${at}` })),
  ...Array.from({ length: operational }, (_, at) => ({
    orientation: 'operational' as const,
    signal: `o${at}`,
  })),
];
const marked = (
  panelist: string,
  [technical_strategy, people_leadership, business_acumen, operational_maturity]: readonly [
    PanelCard['ratings']['technical_strategy'],
    PanelCard['ratings']['technical_strategy'],
    PanelCard['ratings']['technical_strategy'],
    PanelCard['ratings']['technical_strategy'],
  ],
  answers: readonly ReturnType<typeof of>[],
): PanelCard => ({
  panelist,
  ratings: { technical_strategy, people_leadership, business_acumen, operational_maturity },
  overall: 'yes',
  roleOpinion: 'unsure',
  answers: answers.map((evidence, at) => ({ question: `q${at}`, evidence })),
});
const PANEL = [
  marked('ana', [4, 3, 4, 2], [of(2, 0), of(1, 1)]),
  marked('ben', [3, 2, 3, 2], [of(1, 0)]),
  marked('cleo', [4, null, 3, 3], [of(3, 1), of(0, 0)]),
];

describe('the inputs file', () => {
  it('lets a reader work out the published panel: CTO, balance .47, from .11 to .83', () => {
    const byHand = recomputeByHand(JSON.parse(exported(STANDARD_RUBRIC, PANEL).file));
    expect(byHand).toMatchObject({
      verdict: 'cto',
      balance: { balance: 0.47, interval: { low: 0.11, high: 0.83 } },
      levels: [
        { mean: 3.67 },
        { mean: 2.5, interval: { low: 1.78, high: 3.22 } },
        { mean: 3.33 },
        { mean: 2.33 },
      ],
    });
  });

  it.each([
    ['the standard rubric', STANDARD_RUBRIC],
    ['a rubric in which every competency counts', MIXED_RUBRIC],
  ])(
    'holds all that the published steps need, to the last figure, with %s',
    (_name, rubric) => {
      fc.assert(
        fc.property(anyPanel, (cards) => {
          const { value, file } = exported(rubric, cards);
          const { share, sure: _rounded, ...byHand } = recomputeByHand(JSON.parse(file));
          const { sure, ...figures } = figuresOf(value);
          expect(byHand).toEqual(figures);
          // Millionths and a formula for the normal share may tip a share that lies on a half, and no other.
          if (share === null) expect(sure).toBeNull();
          else expect(Math.abs((sure ?? 0) - share)).toBeLessThan(0.005 + 1e-5);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it('is read by the command line, which answers the same', async () => {
    const { value, file } = exported(STANDARD_RUBRIC, PANEL);
    const parsed = parsePanelFile(file);
    const candidate = parsed.ok ? parsed.candidates[0] : undefined;
    if (!candidate) throw new Error('The command line does not read the file.');
    expect(await recommendCandidate(STANDARD_RUBRIC, candidate, null)).toMatchObject({
      id: 'c1',
      verdict: value.verdict,
      sure: value.sure,
      competencies: value.summary.competencies,
    });
  });

  it('says by which rubric and method it was answered, and holds neither opinions nor words', () => {
    const { value, file } = exported(STANDARD_RUBRIC, PANEL);
    const { rubric, method, recommendation, candidates } = JSON.parse(file);
    expect({ rubric: rubric.version, method }).toEqual({
      rubric: value.rubricVersion,
      method: value.methodVersion,
    });
    expect(recommendation).toEqual({ id: 'r1', ...value });
    expect(Object.keys(candidates[0].panel[0])).toEqual(['panelist', 'submitted', 'ratings', 'notes']);
    expect(Object.keys(candidates[0].panel[2].notes[0])).toEqual(['question', 'evidence']);
    expect(candidates[0].panel[2].notes).toHaveLength(1);
    expect(file).not.toMatch(/overall|roleOpinion|anchors/);
  });
});

describe('the name of the inputs file', () => {
  const nameOf = (candidate: string) => inputsFileName({ candidate, at: '2026-11-23T10:00:00.000Z' });

  it('is made of letters that every file system and every header takes', () => {
    expect(nameOf('Noor Haddad')).toBe('inputs-noor-haddad-2026-11-23.json');
    expect(nameOf('Şirin Ñandú/../"x"\r\nSet-Cookie: a')).toBe(
      'inputs-sirin-nandu-x-set-cookie-a-2026-11-23.json',
    );
    expect(nameOf('李小龙')).toBe('inputs-candidate-2026-11-23.json');
    expect(nameOf('x'.repeat(300)).length).toBeLessThan(70);
  });

  it('is safe for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (candidate) => {
        expect(nameOf(candidate)).toMatch(/^inputs-[a-z0-9]+(-[a-z0-9]+)*-2026-11-23\.json$/);
      }),
    );
  });
});
