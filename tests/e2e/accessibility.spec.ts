import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

// The page for unknown addresses answers 404, which the browser's console repeats.
test.use({ expectedErrors: [/status of 404/] });

const TAG = { tag: '@browser' };

// Colours depend on the theme alone, the rest on the width alone: one width needs the second theme, and colours only.
for (const { width, theme, other } of [
  { width: 1440, theme: 'light', other: 'dark' },
  { width: 390, theme: 'dark', other: null },
] as const) {
  test(
    `no page has an accessibility violation or scrolls sideways: ${width} px`,
    TAG,
    async ({ bearing, signedIn }) => {
      test.setTimeout(240_000);
      const existing = await bearing.scene('findSample', {});
      const scene = existing ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
      const page = await signedIn(scene.admin, { width, theme });
      const paths = [
        '/',
        '/openings',
        '/openings/new',
        `/openings/${scene.openingId}`,
        `/openings/${scene.openingId}/interviews`,
        `/openings/${scene.openingId}/interviews/new`,
        `/openings/${scene.openingId}/team`,
        `/openings/${scene.openingId}/need`,
        ...Object.values(scene.candidacies).map((id) => `/candidacies/${id}`),
        `/scorecards/${scene.ownCardId}`,
        `/scorecards/${scene.submittedCardId}`,
        '/kit',
        '/kits',
        '/outcomes',
        '/settings',
        '/field-guide',
        '/field-guide?facet=people_organisation&q=hiring',
        '/field-guide/takes-corrective-action',
        '/people',
        '/suggestions',
        '/calibration',
        `/method?opening=${scene.openingId}`,
        '/audit',
        '/account',
        '/nothing-here',
      ];
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violationsOf(page), path).toEqual([]);
        if (other) {
          await page.emulateMedia({ colorScheme: other, reducedMotion: 'reduce' });
          expect(await violationsOf(page, { coloursOnly: true }), `${path}, ${other}`).toEqual([]);
        }
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, path).toBeLessThanOrEqual(0);
      }
    },
  );
}

test('the pages before signing in have none either', TAG, async ({ bearing, visitor }) => {
  await bearing.scene('person', { name: 'Somebody' });
  const page = await visitor();
  for (const path of ['/sign-in', '/invitations/no-such-link-was-ever-made']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsOf(page), path).toEqual([]);
  }
});
