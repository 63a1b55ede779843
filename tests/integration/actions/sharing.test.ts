import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SharedPage from '@/app/(shared)/shared/[token]/page';
import { endSharedLink, enterPasscode, share } from '@/lib/actions/sharing';
import { findSharedReader, hasPass } from '@/lib/auth/shared-visitor';
import { prisma } from '@/lib/data/database/current';
import { findWorkingSharedLink } from '@/lib/data/shared-visit';
import { countAttempt } from '@/lib/data/throttle';
import { setRuntime } from '@/lib/runtime';
import { aPerson, scopeOf } from '@/tests/support/builders';
import { aSharedScene } from '@/tests/support/shared-links';
import { openTestDatabase } from '@/tests/support/test-database';

/** The session and the browser are stood in for: who asks, from where and with which cookies is what is varied. */
const asked = vi.hoisted(() => ({
  viewer: null as unknown,
  address: '',
  cookies: new Map<string, { value: string; options: Record<string, unknown> }>(),
}));
vi.mock('@/lib/auth/viewer', () => ({ findViewer: async () => asked.viewer }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-bearing-address': asked.address }),
  cookies: async () => ({
    get: (name: string) => asked.cookies.get(name),
    getAll: () => [],
    set: (name: string, value: string, options: Record<string, unknown>) =>
      asked.cookies.set(name, { value, options }),
  }),
}));

openTestDatabase();

const CODE = 'kite-7m4q';

async function aLockedLink(passcode = CODE) {
  const scene = await aSharedScene();
  asked.viewer = await scopeOf(scene.manager);
  const made = await share({
    openingId: scene.opening.id,
    candidacyIds: scene.ids,
    label: 'Dana Ortiz',
    days: '7',
    passcode,
    anonymity: { candidate: false, panelists: false },
  });
  asked.viewer = null;
  if (!made.ok) throw new Error(`Refused: ${JSON.stringify(made)}`);
  const token = made.value.path.replace('/shared/', '');
  const link = () => prisma().sharedLink.findFirstOrThrow({ where: { openingId: scene.opening.id } });
  const passes = async (at = new Date()) => {
    const working = await findWorkingSharedLink(token, await findSharedReader(at), at);
    return working !== null && hasPass(working, at);
  };
  return { ...scene, token, link, passes, path: made.value.path };
}

/** Each test comes from an address of its own, where nothing was counted yet. */
let visitors = 0;

beforeEach(() => {
  asked.viewer = null;
  visitors += 1;
  asked.address = `visitor ${visitors}`;
  asked.cookies.clear();
  setRuntime({
    secret: 'a secret of the tests',
    url: 'https://bearing.example',
    setupCode: null,
    mail: null,
  });
});

describe('a passcode', () => {
  it('opens the link for two hours in the browser it was typed in, however it was spaced or cased', async () => {
    const { token, path, passes, link } = await aLockedLink();
    expect(await passes()).toBe(false);
    expect(await enterPasscode({ token, passcode: ' KITE 7m4q' })).toEqual({ ok: true, value: null });
    expect(await passes()).toBe(true);
    expect(asked.cookies.get('bearing-shared')?.options).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'strict',
      path,
    });
    expect(await passes(new Date(Date.now() + 2 * 60 * 60 * 1000 + 1000))).toBe(false);
    expect((await link()).passcodeHash).toMatch(/^\$argon2id\$/);
  });

  it('is worth nothing for another link, after another passcode was set, or once the link is revoked', async () => {
    const first = await aLockedLink();
    await enterPasscode({ token: first.token, passcode: CODE });
    const second = await aLockedLink();
    expect(await second.passes()).toBe(false);
    const { id } = await first.link();
    await prisma().sharedLink.update({ where: { id }, data: { passcodeHash: 'another' } });
    expect(await first.passes()).toBe(false);
    await enterPasscode({ token: second.token, passcode: CODE });
    expect(await second.passes()).toBe(true);
    asked.viewer = await scopeOf(second.manager);
    expect(await endSharedLink({ linkId: (await second.link()).id })).toMatchObject({ ok: true });
    asked.viewer = null;
    expect(await second.passes()).toBe(false);
    expect(await enterPasscode({ token: second.token, passcode: CODE })).toEqual({
      ok: false,
      code: 'shared_link_closed',
    });
  });

  it('that is wrong is counted, and ten of them close the link to every address for a while', async () => {
    const { token, link, passes } = await aLockedLink();
    for (let tries = 1; tries <= 10; tries += 1) {
      asked.address = `198.51.100.${tries}`;
      expect(await enterPasscode({ token, passcode: `wrong-${tries}` })).toMatchObject({
        ok: false,
        fields: { passcode: expect.stringContaining('not the passcode') },
      });
    }
    asked.address = '198.51.100.200';
    expect(await enterPasscode({ token, passcode: CODE })).toMatchObject({
      ok: false,
      fields: { passcode: expect.stringContaining('Too many attempts') },
    });
    expect(await passes()).toBe(false);
    expect((await link()).wrongPasscodes).toBe(10);
  });

  it('typed right forgets the wrong ones before it', async () => {
    const { token } = await aLockedLink();
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 8; tries += 1) await enterPasscode({ token, passcode: 'not this one' });
      expect(await enterPasscode({ token, passcode: CODE })).toMatchObject({ ok: true });
    }
  });

  it('is guessed at from one address forty times in all, over however many links', async () => {
    for (let tries = 0; tries < 40; tries += 1)
      await enterPasscode({ token: `no-such-link-${tries}`, passcode: 'anything' });
    const { token } = await aLockedLink();
    expect(await enterPasscode({ token, passcode: CODE })).toMatchObject({
      ok: false,
      fields: { '': expect.stringContaining('Too many attempts') },
    });
  });

  it('has to be more than a guess: long enough, and on no list', async () => {
    for (const passcode of ['short', 'a-b-c-d', 'password', 'aaaaaaaa'])
      await expect(aLockedLink(passcode)).rejects.toThrow(/Refused: .*passcode/);
  });
});

describe('making a link', () => {
  it('is for signed-in people, and a refusal names the rule', async () => {
    const { panel, opening, ids } = await aSharedScene();
    const input = {
      ...{ openingId: opening.id, candidacyIds: ids, label: 'Dana Ortiz', days: '7' },
      anonymity: { candidate: false, panelists: false },
    };
    expect(await share(input)).toEqual({ ok: false, code: 'signed_out' });
    asked.viewer = await scopeOf(panel[0] ?? { id: '' });
    expect(await share(input)).toEqual({ ok: false, code: 'refused', refusal: 'needs_recruiter' });
    asked.viewer = await scopeOf(await aPerson());
    expect(await share(input)).toEqual({ ok: false, code: 'not_found' });
    expect(await share({ ...input, days: '60' })).toMatchObject({ ok: false, code: 'invalid' });
    expect(await share({ ...input, label: '  ' })).toMatchObject({ ok: false, code: 'invalid' });
  });
});

describe('the page of a link', () => {
  const visit = async (token: string) =>
    renderToStaticMarkup(await SharedPage({ params: Promise.resolve({ token }) }));

  it('names nobody where nobody is to be named, and leads nowhere', async () => {
    const { ids, panel, manager, shared } = await aSharedScene({ candidates: ['Noor Haddad', 'Xiu Strand'] });
    const anonymity = { candidate: true, panelists: true };
    for (const candidacyIds of [ids.slice(0, 1), ids]) {
      const token = await shared({ candidacyIds, anonymity, days: 30 }, manager);
      const html = await visit(token);
      expect(html).toContain('For Dana Ortiz, Northgate Ventures');
      expect(html).toContain('Candidate A');
      expect(html).not.toMatch(/Noor|Haddad|Xiu|Strand|Mona|Reyes|Ana|Lind|Ben|Okoro|example\.test/);
      for (const id of [...ids, ...panel.map((person) => person.id)]) expect(html).not.toContain(id);
      expect(html).not.toMatch(/href=|style=/);
    }
  });

  it('makes an address wait that asks for links too often, whether they work or not, and no other', async () => {
    const { shared } = await aSharedScene();
    const token = await shared({ days: 30 });
    await expect(visit('never-made')).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/);
    for (let tries = 2; tries <= 120; tries += 1) await countAttempt('shared_link_address', asked.address);
    for (const tried of [token, 'never-made']) expect(await visit(tried)).toContain('Too many attempts');
    asked.address = 'somebody else';
    expect(await visit(token)).toContain('Noor Haddad');
  });
});
