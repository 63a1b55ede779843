import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

test('a hint comes one at a time, below the note, and stays away from this card once dismissed', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const { people } = await bearing.scene('panel', {
    members: { author: { name: 'Ben Ito', role: 'interviewer' } },
    panel: ['author'],
  });
  const author = people.author ?? { id: '', cardId: '' };
  const page = await signedIn(author, { width: 390 });
  await page.goto(`/scorecards/${author.cardId}`);
  const field = page.getByRole('textbox', { name: /^Note on/ });
  const hint = page.getByRole('status', { name: 'Hint' });
  await field.fill('Basically a project manager. Not technical enough for a CTO.');
  await field.press('ControlOrMeta+Home');
  const place = () => field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.scrollTop]);
  const before = await field.boundingBox();
  await expect(hint).toContainText('What else was there besides projects?');
  await expect(hint).toContainText('because of “Basically a project manager”');
  await expect(hint.getByRole('button')).toHaveCount(1);
  const after = await field.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  expect(after?.height).toBe(before?.height);
  expect(await place()).toEqual([0, 0]);
  expect(await violationsOf(page, { within: 'main' })).toEqual([]);

  await hint.getByRole('button', { name: /Dismiss/ }).press('Enter');
  await expect(field).toBeFocused();
  await expect(hint).toBeEmpty();
  await field.press('ControlOrMeta+End');
  await field.pressSequentially(' Hm.');
  await expect(hint).toContainText('Depth, or judgement about technology?');

  await expect(page.getByRole('region', { name: 'State of this card' })).toContainText(/Saved \d\d:\d\d/);
  await page.reload();
  await expect(field).toHaveValue(/Hm\.$/);
  await expect(hint).toContainText('Depth, or judgement about technology?');
  await field.fill('We only got to this at the end.');
  await expect(hint).toBeEmpty();
});
