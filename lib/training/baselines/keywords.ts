import type { Orientation } from '../../domain/orientation/orientation';
import { splitPassages } from '../../domain/orientation/passages';
import { tokenize } from '../../domain/orientation/tokens';
import { heavierSide, type Method, toWeighedAnswer } from '../method';
import type { Span } from '../metrics';

/** The words by which both articles tell the sides apart, picked by hand. */
const KEYWORDS: Readonly<Record<Orientation, readonly string[]>> = {
  strategic: [
    'vision, strategy, market, investor, board, conference, press, partnership, competitive advantage, roadmap',
    'emerging technology, bet, build vs buy, innovation, business outcome, customer, platform direction',
    'long term, opportunity, fundraising, developer community, architecture, acquisition, product direction',
  ].flatMap((line) => line.split(', ')),
  operational: [
    'sprint, process, delivery, hiring, headcount, velocity, performance review, promotion, retention, morale',
    'burnout, coaching, mentoring, capacity planning, estimate, milestone, vendor, tooling, feedback loop',
    'escalation, on-call, retrospective, ritual, dependency, one on one, standup, attrition, cross-functional',
  ].flatMap((line) => line.split(', ')),
};

const STEMS = { strategic: toStems('strategic'), operational: toStems('operational') };

/** Counts the articles' words; a sentence that has more of one side's is that side's evidence. */
export const keywords: Method = {
  name: 'keywords of the articles',
  async answer({ note }) {
    const sentences = splitPassages(note).map(({ start, end }) => {
      const text = note.slice(start, end);
      return { start, end, strategic: hits(text, 'strategic'), operational: hits(text, 'operational') };
    });
    const total = (side: Orientation) => sentences.reduce((sum, sentence) => sum + sentence[side], 0);
    const evidence = sentences.flatMap(({ start, end, strategic, operational }): Span[] => {
      const orientation = heavierSide(strategic, operational);
      return orientation ? [{ start, end, orientation, signal: null }] : [];
    });
    return toWeighedAnswer(total('strategic'), total('operational'), { evidence, confidence: 1 });
  },
};

function hits(text: string, side: Orientation): number {
  const words = ` ${stemsOf(text)} `;
  return STEMS[side].reduce((sum, keyword) => sum + words.split(` ${keyword} `).length - 1, 0);
}

function toStems(side: Orientation): readonly string[] {
  return [...new Set(KEYWORDS[side].map(stemsOf))];
}

function stemsOf(text: string): string {
  return tokenize(text)
    .map(({ stem }) => stem)
    .join(' ');
}
