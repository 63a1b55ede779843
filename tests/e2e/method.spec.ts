import { readFile } from 'node:fs/promises';
import { violationsOf } from '../support/axe';
import { recomputeByHand } from '../support/by-hand';
import { expect, test } from '../support/e2e';

// A sealed file answers 404, which the browser's console repeats.
test.use({ expectedErrors: [/status of 404/] });

test('from a recommendation, its method and its inputs: the verdict can be worked out by hand', async ({
  bearing,
  signedIn,
}) => {
  const { recruiter, openingId, candidacyIds } = await bearing.scene('crowdedOpening', { candidacies: 4 });
  const page = await signedIn(recruiter);
  await page.goto(`/candidacies/${candidacyIds[0]}`);
  const card = page.getByRole('region', { name: /evidence/ }).first();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Inputs as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^inputs-noa-birk-1-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  const { verdict, sure } = recomputeByHand(file);
  expect({ verdict, sure }).toEqual({ verdict: file.recommendation.verdict, sure: file.recommendation.sure });
  await expect(
    card.getByText(`About ${Math.round((sure ?? 0) * 100)} of 100 plausible panels`),
  ).toBeVisible();

  await page.getByRole('link', { name: 'How this is worked out' }).click();
  await expect(page).toHaveURL(`${bearing.url}/method?opening=${openingId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How a recommendation is worked out');
  await expect(page.getByText('balance = 0.7021 × 0.6667 = +0.47')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Weights, bar and floors of each role' })).toContainText(
    'floor 1.50',
  );
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'What the law asks' })
    .click();
  await expect(page.getByRole('heading', { name: 'What the law asks' })).toBeInViewport();
});

test('the method page is readable on a phone and by keyboard, in both themes', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const person = await bearing.scene('person', { name: 'Robin Vale' });
  for (const theme of ['light', 'dark'] as const) {
    const page = await signedIn(person, { width: 390, theme });
    await page.goto('/method');
    await expect(page.getByText('with the figures of the standard rubric.')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  }
});

test('a panelist who owes a card gets neither the button nor the file', async ({ bearing, signedIn }) => {
  const { people, candidacyId, openingId } = await bearing.scene('panel', {
    members: {
      owing: { name: 'Olu Owing', role: 'interviewer' },
      peer: { name: 'Pia Peer', role: 'interviewer' },
      stranger: { name: 'Sol Stranger', role: 'interviewer' },
    },
    panel: ['owing', 'peer'],
    submitted: { peer: {} },
  });
  const owing = await signedIn(people.owing ?? { id: '' });
  await owing.goto(`/candidacies/${candidacyId}`);
  await expect(owing.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(owing.getByRole('link', { name: 'Inputs as a file' })).toHaveCount(0);
  const answers = await Promise.all(
    [`/candidacies/${candidacyId}/inputs`, '/candidacies/no-such-candidacy/inputs'].map((path) =>
      owing.request.get(`${bearing.url}${path}`),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
  const [sealed, unknown] = await Promise.all(answers.map((answer) => answer.text()));
  expect(sealed).toBe(unknown);

  const outsider = await signedIn(await bearing.scene('person', { name: 'Otto Outside' }));
  const page = await outsider.goto(`/method?opening=${openingId}`);
  expect(page?.status()).toBe(404);
});
