import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

/** As a spreadsheet on Windows writes it: semicolons, its own encoding, a name over two lines. */
const FILE = [
  'Kandidat;Mail;Woher;Gehalt',
  '"Zoë\nMüller";zoe@example.test;Friends of the fund;1',
  'Ana Ode;not an address;Agency;2',
  '=HYPERLINK("x");hyper@example.test;Agency;3',
  'Zoë M.;ZOE@example.test;;4',
].join('\r\n');

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test('a file with problems is mapped by hand, its good rows are imported and stand in the list and the report', async ({
  bearing,
  signedIn,
}) => {
  const { people, openingId } = await bearing.scene('panel', {
    members: { recruiter: { name: 'Rhea Cole', role: 'recruiter' } },
    panel: [],
  });
  const page = await signedIn({ id: people.recruiter?.id ?? '' });
  await page.goto(`/openings/${openingId}`);
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const file = { name: 'Kandidaten.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE, 'latin1') };
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
  await expect(page.getByText('4 rows, Windows-1252, separated by semicolons.')).toBeVisible();
  await expect(page.getByText(/No column holds a name yet/)).toBeVisible();

  await page.getByLabel('“Kandidat” goes into').selectOption('Name');
  const preview = page.getByRole('table', { name: 'Preview of the candidates' });
  await expect(preview.getByRole('rowheader', { name: 'Zoë Müller' })).toBeVisible();
  await page.getByLabel('“Woher” goes into').selectOption('Source channel');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
  await expect(page.getByLabel('“Woher” goes into')).toHaveValue('source');
  await page.getByLabel('Channel of “Friends of the fund”').selectOption('Investor network');
  await expect(
    page.getByText('Row 3, column “Mail”: “not an address” is not an e-mail address.'),
  ).toBeVisible();
  await expect(page.getByText('zoe@example.test stands in row 2 already.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const send = page.getByRole('button', { name: 'Import 2 candidates' });
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Some rows have something wrong' })).toBeFocused();
  await expect(page.getByLabel('Channel of “Friends of the fund”')).toHaveValue('investor_network');
  await page.getByRole('radio', { name: /Import the good rows/ }).check();
  await page.context().setOffline(true);
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The server did not answer' })).toBeFocused();
  await page.context().setOffline(false);
  await send.click();
  await expect(page.getByRole('heading', { name: '2 candidates added' })).toBeFocused();
  await expect(page.getByText('1 row left out, as something was wrong.')).toBeVisible();

  await page.getByRole('link', { name: 'Show the candidates' }).click();
  await expect(page.getByRole('link', { name: '=HYPERLINK("x")' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zoë Müller' })).toBeVisible();

  await page.goto(`/openings/sources?opening=${openingId}`);
  const report = page.getByRole('table', { name: 'Channels by verdict' });
  const row = report.getByRole('row', { name: /^Investor network/ });
  await expect(row.getByRole('cell').first()).toHaveText('1');
  await expect(page.getByText('Imported files say: Friends of the fund (1).')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
