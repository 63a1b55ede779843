import { expect, test } from '../support/e2e';
import { PASSWORD } from '../support/scenes';

// Refused pages answer 404 and refused saves 401 to 404, which the browser's console repeats.
test.use({ expectedErrors: [/status of 40[134]/] });

const CONTENT = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };

async function twoOpenings(bearing: import('../support/bearing-server').BearingServer) {
  const theirs = await bearing.scene('panel', {
    members: {
      interviewer: { name: 'Ida Inside', role: 'interviewer' },
      manager: { name: 'Mo Manager', role: 'hiring_manager' },
    },
    panel: ['interviewer'],
    candidate: 'Sealed Candidate',
    submitted: { interviewer: {} },
  });
  const mine = await bearing.scene('panel', {
    members: { outsider: { name: 'Otto Outside', role: 'interviewer' } },
    panel: ['outsider'],
  });
  return { theirs, outsider: mine.people.outsider ?? { id: '', cardId: '' } };
}

test('ids of another opening look exactly like ids that never were', async ({ bearing, signedIn }) => {
  const { theirs, outsider } = await twoOpenings(bearing);
  const page = await signedIn(outsider);
  const guessed = [
    `/openings/${theirs.openingId}`,
    `/openings/${theirs.openingId}/interviews`,
    `/openings/${theirs.openingId}/team`,
    `/openings/${theirs.openingId}/need`,
    `/openings/${theirs.openingId}/interviews/new`,
    `/candidacies/${theirs.candidacyId}`,
    `/scorecards/${theirs.people.interviewer?.cardId}`,
    '/people',
    '/suggestions',
    '/audit',
  ];
  const unknown = await page.goto('/candidacies/01a2048e-1b18-742f-b77e-483436b39e65');
  const sentence = await page.locator('main').textContent();
  expect(unknown?.status()).toBe(404);
  for (const path of guessed) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(await page.locator('main').textContent(), path).toBe(sentence);
  }
});

test('saves to the card of somebody else are refused like saves to no card', async ({
  bearing,
  signedIn,
}) => {
  const { theirs, outsider } = await twoOpenings(bearing);
  const page = await signedIn(outsider);
  await page.goto('/');
  for (const id of [theirs.people.interviewer?.cardId, 'nothing-by-that-id']) {
    for (const [method, path] of [
      ['PUT', `scorecards/${id}/draft`],
      ['POST', `scorecards/${id}/submit`],
      ['POST', `scorecards/${id}/unsorted`],
      ['POST', 'sortings'],
    ] as const) {
      const answer = await page.evaluate(
        async ([address, verb, body]) => {
          const response = await fetch(address, {
            method: verb,
            headers: { 'content-type': 'application/json' },
            body,
          });
          return { status: response.status, text: await response.text() };
        },
        [
          `/api/${path}`,
          method,
          JSON.stringify({
            ...{ baseVersion: 0, content: CONTENT },
            ...{ add: ['x'], remove: [], scorecardId: id, text: 'Some notes.' },
          }),
        ] as const,
      );
      expect(answer).toEqual({ status: 404, text: '{"ok":false,"code":"not_found"}' });
    }
  }
});

test('a request from another site is refused whatever cookie it carries', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { outsider } = await twoOpenings(bearing);
  const page = await signedIn(outsider);
  const answer = await page.context().request.put(`${bearing.url}/api/scorecards/${outsider.cardId}/draft`, {
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    data: { baseVersion: 0, content: CONTENT },
  });
  expect(answer.status()).toBe(403);
});

test('somebody signed out is asked to sign in and then lands where they were going', async ({
  bearing,
  visitor,
}) => {
  const person = await bearing.scene('person', { name: 'Sol Signer' });
  const page = await visitor();
  await page.goto('/field-guide?q=customers');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/field-guide\?q=customers$/);
});

test('signing out everywhere ends the session of another browser', async ({ bearing, signedIn }) => {
  const person = await bearing.scene('person', { name: 'Sam Sessions' });
  const [here, there] = [await signedIn(person), await signedIn(person)];
  await there.goto('/account');
  await here.goto('/account');
  await here.getByRole('button', { name: 'Sign out everywhere' }).click();
  await here
    .getByRole('alertdialog')
    .getByRole('button', { name: /Sign out/ })
    .click();
  await expect(here).toHaveURL(/\/sign-in/);
  await there.goto('/openings');
  await expect(there).toHaveURL(/\/sign-in/);
});
