import type { PanelistNames } from '@/lib/sensitivity-messages';

export type PanelistHead = { readonly id: string; readonly name: string; readonly short: string };

/** Names for the heads of narrow columns: the first name where nobody else on the panel shares it. */
export function toPanelistHeads(panelists: readonly string[], names: PanelistNames): readonly PanelistHead[] {
  const firsts = panelists.map((id) => firstName(names[id] ?? ''));
  return panelists.map((id, index) => {
    const name = names[id] ?? 'A panelist';
    const first = firsts[index] ?? '';
    const alone = first !== '' && firsts.filter((other) => other === first).length === 1;
    return { id, name, short: alone ? first : name };
  });
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? '';
}
