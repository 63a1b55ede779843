import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Look = {
  /** Only what stands inside this selector. */
  readonly within?: string;
  /** Colours alone: what a change of theme can spoil. */
  readonly coloursOnly?: boolean;
};

/**
 * What axe finds wrong on the page as it stands, one line each. The product has no frames, so the frameless mode sees
 * the same and asks for no second browser page; details are kept of violations alone.
 */
export async function violationsOf(page: Page, look: Look = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (look.within) builder.include(look.within);
  if (look.coloursOnly) builder.withRules(['color-contrast']);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
