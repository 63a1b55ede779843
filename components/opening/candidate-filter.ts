import type { ListedCandidate } from '@/lib/data/candidate-list';
import type { CandidateSearch } from './candidate-address';

export type FilteredCandidates = {
  readonly shown: readonly ListedCandidate[];
  /** Left out because the viewer may not know whether they match. */
  readonly withheld: number;
};

/**
 * Candidates a search asks for. Where it asks about the panel, those still sealed to the viewer are counted apart:
 * neither shown nor silently missing.
 */
export function filterCandidates(
  candidates: readonly ListedCandidate[],
  { text, verdict, stage }: CandidateSearch,
): FilteredCandidates {
  const named = candidates.filter((candidate) => holdsText(candidate, text));
  const asksPanel = verdict !== null || (stage !== null && stage !== 'sealed');
  const shown = named.filter(({ panel }) => {
    if (panel.kind === 'sealed') return !asksPanel;
    const given = panel.recommendation?.verdict ?? 'none';
    return (verdict === null || given === verdict) && (stage === null || panel.stage === stage);
  });
  return {
    shown,
    withheld: asksPanel ? named.filter(({ panel }) => panel.kind === 'sealed').length : 0,
  };
}

/** Every word somewhere in the name or the work, however it is accented. */
function holdsText({ name, currentTitle, currentCompany }: ListedCandidate, text: string): boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const held = plain(`${name} ${currentTitle} ${currentCompany}`);
  return words.every((word) => held.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
