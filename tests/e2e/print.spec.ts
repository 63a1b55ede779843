import { expect, test } from '../support/e2e';

/** Pixels between the margins of an A4 sheet, the narrower of the two in use. */
const SHEET = 688;

test('the main pages print in light colours, without what is pressed or filled in, no wider than a sheet', async ({
  bearing,
  signedIn,
}) => {
  const sample =
    (await bearing.scene('findSample', {})) ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
  const page = await signedIn(sample.admin, { width: SHEET, theme: 'dark' });
  const candidacy = `/candidacies/${sample.candidacies['Noor Haddad']}`;
  const opening = `/openings/${sample.openingId}`;
  const chosen = Object.values(sample.candidacies).slice(0, 3);
  await page.goto(`${opening}/interviews`);
  const interview = await page
    .locator('main a[href^="/interviews/"]')
    .first()
    .evaluate((link) => link.getAttribute('href'));
  const paths = [
    ...[candidacy, `${candidacy}/debrief`, opening, `${opening}/need`, `${opening}/interviews`],
    `${opening}/compare?${new URLSearchParams(chosen.map((id) => ['c', id]))}`,
    ...[`${interview}`, `/scorecards/${sample.submittedCardId}`, `/scorecards/${sample.ownCardId}`],
    ...['/kit', '/field-guide', '/field-guide/sets-technology-vision', '/method', '/calibration'],
    ...['/openings/sources', '/outcomes', '/exports'],
  ];
  await page.emulateMedia({ media: 'print' });
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const found = await page.evaluate((sheet) => {
      const shown = [...document.querySelectorAll('body *')].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
      });
      const tell = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`;
      const controls = 'nav, button, input, select, [role="dialog"], [data-screen-only]';
      return {
        pressed: shown.filter((element) => element.matches(controls)).map(tell),
        wide: shown.filter((element) => element.getBoundingClientRect().right > sheet + 1).map(tell),
        colours: getComputedStyle(document.documentElement).colorScheme,
      };
    }, SHEET);
    expect(found, path).toEqual({ pressed: [], wide: [], colours: 'light' });
  }
});
