import { findSignal } from './catalogue';
import { buildCueIndex, type CueIndex, type Lexicon } from './cue-index';
import { DRIVE_CUES } from './lexicon/drive';
import { OUTSIDE_INSIDE_CUES } from './lexicon/outside-inside';
import { PEOPLE_ORGANISATION_CUES } from './lexicon/people-organisation';
import { PRODUCT_DELIVERY_CUES } from './lexicon/product-delivery';
import { PIVOT_CUES, RESPONSE_TO_FAILURE_CUES } from './lexicon/response-to-failure';
import { TECHNICAL_DECISIONS_CUES } from './lexicon/technical-decisions';
import { TECHNOLOGY_STRATEGY_CUES } from './lexicon/technology-strategy';
import type { Orientation } from './orientation';

/** Every cue by the signal it points to. */
const GENERAL_LEXICON: Lexicon = {
  ...TECHNOLOGY_STRATEGY_CUES,
  ...PEOPLE_ORGANISATION_CUES,
  ...PRODUCT_DELIVERY_CUES,
  ...TECHNICAL_DECISIONS_CUES,
  ...OUTSIDE_INSIDE_CUES,
  ...DRIVE_CUES,
  ...RESPONSE_TO_FAILURE_CUES,
};

/**
 * For an answer to the signature question: with the cues of a pivot, and without those that only retell the miss,
 * which every answer does.
 */
const SIGNATURE_LEXICON: Lexicon = {
  ...GENERAL_LEXICON,
  ...PIVOT_CUES,
  'shapes-how-and-when-it-ships': { strong: PRODUCT_DELIVERY_CUES['shapes-how-and-when-it-ships']?.strong },
  'answers-for-delivery': {},
  'frustrated-by-missed-commitment': {},
};

const indexes = new Map<Lexicon, CueIndex>();

/** The cues to look for in an answer. Each index is built on first use, since few pages need both. */
export function toCueIndex(question: 'signature' | 'any other'): CueIndex {
  const lexicon = question === 'signature' ? SIGNATURE_LEXICON : GENERAL_LEXICON;
  const index = indexes.get(lexicon) ?? buildCueIndex(lexicon, orientationOf);
  indexes.set(lexicon, index);
  return index;
}

function orientationOf(signalId: string): Orientation {
  const signal = findSignal(signalId);
  if (!signal) throw new Error(`The lexicon names a signal the catalogue lacks: ${signalId}`);
  return signal.orientation;
}
