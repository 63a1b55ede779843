import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';
import { aGreenhouseCard } from '../support/past-cards';

const jack = { id: 7, first_name: 'Jack', last_name: 'Shephard', name: 'Jack Shephard' };

const FILE = JSON.stringify([
  aGreenhouseCard({
    questions: [
      { id: 1, question: 'Key Take-Aways', answer: '<p>Bet on <b>one</b> platform &amp; held it.</p>' },
      { id: 2, question: 'Private Note', answer: 'Keep this to the hiring team.' },
    ],
  }),
  aGreenhouseCard({ id: 2, interviewer: jack, submitted_by: jack }),
  aGreenhouseCard({ id: 3, interview: 'Never handed in', submitted_at: null }),
]);

test('scorecards of another system are named, mapped and imported, and each says where it came from', async ({
  bearing,
  signedIn,
}) => {
  const { people, openingId } = await bearing.scene('panel', {
    members: {
      recruiter: { name: 'Rhea Cole', role: 'recruiter' },
      kate: { name: 'Kate Austen', role: 'interviewer' },
    },
    panel: [],
  });
  const page = await signedIn({ id: people.recruiter?.id ?? '' });
  await page.goto(`/openings/${openingId}/import`);
  await page.getByRole('link', { name: 'Past scorecards' }).click();
  await expect(page.getByRole('heading', { name: 'Import past scorecards' })).toBeVisible();
  const choose = page.getByLabel('Choose a JSON file');
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[{]') });
  await expect(page.getByRole('alert').filter({ hasText: 'JSON' })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await choose.setInputFiles({ name: 'cards.json', mimeType: 'application/json', buffer: Buffer.from(FILE) });

  await expect(page.getByText(/Scorecard 3 \(\[2\]\): it was never submitted/)).toBeVisible();
  await page.getByLabel('Name of Candidate 74958368').fill('Noor Haddad');
  await page.getByLabel('“Kate Austen” is').selectOption({ label: `Kate Austen, ${people.kate?.email}` });
  await page.getByLabel('“Jack Shephard” is').selectOption('A former panelist, without an account');
  await page.getByLabel('“Warmth” goes into').selectOption('Business acumen');
  await expect(page.getByText('1 private note will be shown to their authors alone.')).toBeVisible();
  await expect(page.getByText('1 private note will be left out', { exact: false })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const send = page.getByRole('button', { name: 'Import 2 scorecards' });
  await send.click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Some scorecards have something wrong' }),
  ).toBeFocused();
  await page.getByRole('radio', { name: /Import the good scorecards/ }).check();
  await send.click();
  await expect(page.getByRole('heading', { name: '2 scorecards imported' })).toBeFocused();
  await expect(page.getByText('1 former panelist added, without an account.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Noor Haddad' }).click();
  await page
    .getByRole('link', { name: /Kate Austen/ })
    .first()
    .click();
  await expect(page.getByText(/Imported by Rhea Cole .*from a Greenhouse file\./)).toBeVisible();
  await expect(page.getByText('Bet on one platform & held it.')).toBeVisible();
  await expect(page.getByText('Keep this to the hiring team.')).toHaveCount(0);
  const card = page.url();

  const kate = await signedIn({ id: people.kate?.id ?? '' }, { width: 390, theme: 'dark' });
  await kate.goto(card);
  await expect(kate.getByText('Keep this to the hiring team.')).toBeVisible();
  expect(await violationsOf(kate)).toEqual([]);
});
