import { expect, test } from '../support/e2e';

/** Nobody who owes a card reads anything of their peers, whatever their role; submitting opens it. */

const ROLES = [
  { key: 'interviewer', role: 'interviewer', workspaceRole: 'member' },
  { key: 'hiring manager', role: 'hiring_manager', workspaceRole: 'member' },
  { key: 'recruiter', role: 'recruiter', workspaceRole: 'member' },
  { key: 'admin', role: 'interviewer', workspaceRole: 'admin' },
] as const;
const SIGNAL = 'explains-strategy-to-board';

// A refused page answers 404, which the browser's console repeats.
test.use({ expectedErrors: [/status of 404/] });

for (const { key, role, workspaceRole } of ROLES) {
  // Of its own for each role, as an admin reads what the panels of the other tests wrote.
  const secret = `argued the board out of the line for ${key}s`;

  test(`as ${key}: sealed on every page until the own card is in`, async ({ bearing, signedIn }) => {
    const scene = await bearing.scene('panel', {
      members: {
        reader: { name: `Reader ${key}`, role, workspaceRole },
        peer: { name: 'Peer Okoye', role: 'interviewer' },
      },
      panel: ['reader', 'peer'],
      submitted: {
        peer: {
          ...{ overall: 'strong_yes', roleOpinion: 'cto' },
          notes: [
            {
              ...{ question: 0, text: secret },
              evidence: [{ start: 0, end: secret.length, orientation: 'strategic', signal: SIGNAL }],
            },
          ],
        },
      },
    });
    const peerCard = scene.people.peer?.cardId ?? '';
    const reader = await signedIn({ id: scene.people.reader?.id ?? '' });

    const pages = [
      '/',
      '/openings',
      `/openings/${scene.openingId}`,
      `/openings/${scene.openingId}/interviews`,
      `/candidacies/${scene.candidacyId}`,
      `/field-guide/${SIGNAL}`,
    ];
    for (const path of pages) {
      await reader.goto(path);
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
      const text = (await reader.locator('main').textContent()) ?? '';
      expect(text, path).not.toContain(secret);
      expect(text, path).not.toMatch(/Strong yes|\d+ of \d+ cards? in|\d submitted card/);
    }
    const refused = await reader.goto(`/scorecards/${peerCard}`);
    expect(refused?.status()).toBe(404);

    await bearing.scene('submitOwnCard', { cardId: scene.people.reader?.cardId ?? '' });
    await reader.goto(`/candidacies/${scene.candidacyId}`);
    await expect(reader.getByRole('link', { name: 'Peer Okoye' })).toBeVisible();
    const open = await reader.goto(`/scorecards/${peerCard}`);
    expect(open?.status()).toBe(200);
    await expect(reader.getByText(secret).first()).toBeVisible();
    await reader.goto(`/field-guide/${SIGNAL}`);
    await expect(reader.getByText(`“${secret}”`).first()).toBeVisible();
  });
}
