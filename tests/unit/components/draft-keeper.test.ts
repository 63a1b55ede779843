import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper, type DraftPorts } from '@/components/scorecard/editor/draft-keeper';
import type { KeptDraft } from '@/components/scorecard/editor/draft-shelf';
import type { Draft, Sent } from '@/components/scorecard/editor/send-draft';
import type { CardContent, EditorCard, SaveAnswer, SubmitAnswer } from '@/lib/domain/scorecard/content';

const EMPTY: CardContent = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };
const saying = (summary: string): CardContent => ({ ...EMPTY, summary });
const CARD: EditorCard = {
  id: 'card',
  revision: 1,
  version: 3,
  savedAt: '2026-03-02T10:00:00.000Z',
  content: EMPTY,
  amendmentReason: '',
  unsorted: [],
  candidate: { name: 'Noa Birk', headline: '' },
  candidacyId: 'candidacy',
  opening: { id: 'opening', title: 'Head of engineering', company: 'Larkspur Freight' },
  interview: { title: 'First conversation', startsAt: '2026-03-02T09:00:00.000Z', durationMinutes: 60 },
  questions: [],
  competencies: {} as EditorCard['competencies'],
};

/** A server with one card and a switch, and a shelf as the browser would keep it. */
function aWorld(left: readonly KeptDraft[] = []) {
  const server = { up: true, answerLost: false, version: CARD.version, content: EMPTY, saves: 0 };
  const shelf = {
    own: null as Draft | null,
    saved: 0,
    tell: (_: KeptDraft) => {},
    left: new Map(left.map((draft) => [draft.key, draft])),
  };
  const stale = () => ({
    version: server.version,
    savedAt: '2026-03-02T10:05:00.000Z',
    content: server.content,
    amendmentReason: '',
  });
  const take = (draft: Draft): SaveAnswer => {
    if (draft.baseVersion !== server.version) return { saved: false, current: stale() };
    server.version += 1;
    server.content = draft.content;
    server.saves += 1;
    return { saved: true, version: server.version, savedAt: '2026-03-02T10:01:00.000Z' };
  };
  const save = async (draft: Draft): Promise<Sent<SaveAnswer>> => {
    if (!server.up) return { kind: 'unreachable' };
    const answer = take(draft);
    return server.answerLost ? { kind: 'unreachable' } : { kind: 'answered', answer };
  };
  const submit = async (draft: Draft): Promise<Sent<SubmitAnswer>> => {
    if (!server.up) return { kind: 'unreachable' };
    const answer = take(draft);
    return answer.saved
      ? {
          kind: 'answered',
          answer: { submitted: true, version: answer.version, submittedAt: answer.savedAt },
        }
      : { kind: 'answered', answer: { submitted: false, because: 'stale', current: answer.current } };
  };
  const ports: { save: typeof save; submit: typeof submit; shelf: DraftPorts['shelf'] } = {
    save,
    submit,
    shelf: {
      keep: async (draft) => {
        shelf.own = draft;
      },
      keepAtOnce: (draft) => {
        shelf.own = draft;
      },
      noteSaved: (version) => {
        shelf.saved = version ?? 0;
      },
      newestSaved: () => shelf.saved,
      drop: async (others) => {
        shelf.own = null;
        for (const key of others) shelf.left.delete(key);
      },
      find: async (tellLater) => {
        shelf.tell = tellLater;
        return [...shelf.left.values()];
      },
    },
  };
  return { server, shelf, ports, keeper: new DraftKeeper(CARD, ports) };
}

const write = (keeper: DraftKeeper, summary: string) =>
  keeper.change((before) => ({ ...before, content: { ...before.content, summary } }));

describe('a draft while it is written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reaches the server within a second of a pause, once for many keys', async () => {
    const { keeper, server, shelf } = aWorld();
    for (const text of ['a', 'ab', 'abc']) {
      write(keeper, text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server).toMatchObject({ saves: 1, content: saying('abc') });
    expect(keeper.read().state).toEqual({ kind: 'saved', at: '2026-03-02T10:01:00.000Z' });
    expect(shelf.own).toBeNull();
  });

  it('is on its way and kept before a page that is left can do anything more', () => {
    const { keeper, server, shelf, ports } = aWorld();
    ports.shelf.keep = () => new Promise(() => {});
    keeper.leave();
    expect(shelf.own).toBeNull();
    write(keeper, 'typed, then closed');
    keeper.leave();
    expect(server.content).toEqual(saying('typed, then closed'));
    expect(shelf.own).toMatchObject({ content: saying('typed, then closed'), baseVersion: 3 });
  });

  it('is sent when it goes on while the browser lets go of what was saved', async () => {
    const { keeper, server, ports } = aWorld();
    const drop = ports.shelf.drop;
    let going = true;
    ports.shelf.drop = async (others) => {
      await drop(others);
      if (going) write(keeper, 'saved, and more');
      going = false;
    };
    write(keeper, 'saved');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.content).toEqual(saying('saved, and more'));
    expect(keeper.read().state.kind).toBe('saved');
  });

  it('stands in the browser before it is sent', async () => {
    const { keeper, shelf } = aWorld();
    write(keeper, 'typed');
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.own).toMatchObject({ content: saying('typed'), baseVersion: 3 });
  });

  it('waits for a server that is away, and is sent when it is back', async () => {
    const { keeper, server, shelf } = aWorld();
    server.up = false;
    write(keeper, 'kept');
    await vi.advanceTimersByTimeAsync(5_000);
    write(keeper, 'kept and more');
    expect(keeper.read().state.kind).toBe('offline');
    expect(shelf.own?.content).toEqual(saying('kept and more'));
    server.up = true;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(server.content).toEqual(saying('kept and more'));
    expect(keeper.read().state.kind).toBe('saved');
  });

  it('is no conflict with itself when only the answer to a save was lost', async () => {
    const { keeper, server } = aWorld();
    server.answerLost = true;
    write(keeper, 'sent');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(saying('sent'));
    server.answerLost = false;
    write(keeper, 'sent and more');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.content).toEqual(saying('sent and more'));
    expect(keeper.read()).toMatchObject({ state: { kind: 'saved' }, other: null });
  });

  it('is not written over what another window saved, and offers both', async () => {
    const { keeper, server } = aWorld();
    server.version = 4;
    server.content = saying('theirs');
    write(keeper, 'mine');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(saying('theirs'));
    expect(keeper.read()).toMatchObject({
      state: { kind: 'conflict' },
      other: { version: 4, content: saying('theirs') },
      writing: { content: saying('mine') },
    });
    keeper.settle({ content: saying('theirs and mine'), amendmentReason: '' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(saying('theirs and mine'));
    expect(keeper.read().other).toBeNull();
  });

  it('goes on being kept in the browser while two texts wait to be settled', async () => {
    const { keeper, server, shelf } = aWorld();
    server.version = 4;
    write(keeper, 'mine');
    await vi.advanceTimersByTimeAsync(1_000);
    write(keeper, 'mine, longer');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shelf.own?.content).toEqual(saying('mine, longer'));
    expect(server.saves).toBe(0);
  });
});

describe('drafts that earlier windows left in the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const left = (key: string, summary: string, baseVersion = 3): KeptDraft => ({
    key,
    baseVersion,
    content: saying(summary),
    amendmentReason: '',
    inDoubt: [],
  });

  it('come back by themselves and are dropped once the server has them', async () => {
    const { keeper, server, shelf } = aWorld([left('old', 'unsent')]);
    await keeper.start();
    expect(keeper.read().writing.content).toEqual(saying('unsent'));
    expect(shelf.left.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(saying('unsent'));
    expect(shelf.left.size).toBe(0);
  });

  it('are offered beside the card when the server has moved on', async () => {
    const { keeper } = aWorld([left('old', 'unsent', 2)]);
    await keeper.start();
    expect(keeper.read()).toMatchObject({
      writing: { content: EMPTY },
      other: { content: saying('unsent'), savedAt: null },
    });
  });

  it('go on from a save whose answer was lost, without asking anybody', async () => {
    const lost = { ...left('old', 'sent and more', 2), inDoubt: [{ content: EMPTY, amendmentReason: '' }] };
    const { keeper, server } = aWorld([lost]);
    await keeper.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read().other).toBeNull();
    expect(server.content).toEqual(saying('sent and more'));
  });

  it('comes back from a window that was still going when this one was opened', async () => {
    const { keeper, shelf } = aWorld();
    await keeper.start();
    shelf.tell(left('slow to go', 'unsent'));
    expect(keeper.read().writing.content).toEqual(saying('unsent'));
  });

  it('goes on from what the earlier window sent in its last moment', async () => {
    const { keeper, server } = aWorld([left('reloaded', 'unsent')]);
    await keeper.start();
    Object.assign(server, { version: 4, content: saying('unsent') });
    write(keeper, 'unsent, and more');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.read()).toMatchObject({ state: { kind: 'saved' }, other: null });
    expect(server.content).toEqual(saying('unsent, and more'));
  });

  it('from a window that goes later is offered beside what was written here since', async () => {
    const { keeper, shelf } = aWorld();
    await keeper.start();
    write(keeper, 'written here');
    await vi.advanceTimersByTimeAsync(1_000);
    shelf.tell(left('closed later', 'unsent'));
    expect(keeper.read()).toMatchObject({
      state: { kind: 'conflict' },
      writing: { content: saying('written here') },
      other: { content: saying('unsent'), savedAt: null },
    });
  });

  it('are each offered when there are several that differ', async () => {
    const { keeper, shelf } = aWorld([left('newer', 'second'), left('older', 'first')]);
    await keeper.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read()).toMatchObject({
      writing: { content: saying('second') },
      other: { content: saying('first') },
    });
    expect(shelf.left.has('older')).toBe(true);
    keeper.settle({ content: saying('first, second'), amendmentReason: '' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shelf.left.size).toBe(0);
  });
});

describe('handing the card in', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a save under way, so that it is not stale by its own hand', async () => {
    const { keeper, server } = aWorld();
    write(keeper, 'done');
    await vi.advanceTimersByTimeAsync(700);
    const sent = await keeper.submit((before) => before);
    expect(sent).toMatchObject({ answer: { submitted: true } });
    expect(server.content).toEqual(saying('done'));
  });

  it('keeps the draft in the browser while the server is away', async () => {
    const { keeper, server, shelf } = aWorld();
    write(keeper, 'done');
    server.up = false;
    expect(await keeper.submit((before) => before)).toEqual({ kind: 'unreachable' });
    expect(shelf.own?.content).toEqual(saying('done'));
  });

  it('shows what this browser saved while the page was on its way, and goes on from there', async () => {
    const { keeper, server, shelf } = aWorld();
    Object.assign(server, { version: 4, content: saying('The last words.') });
    shelf.saved = 4;
    await keeper.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.read()).toMatchObject({
      writing: { content: saying('The last words.') },
      state: { kind: 'saved', at: '2026-03-02T10:05:00.000Z' },
      other: null,
    });
    write(keeper, 'The last words. And more.');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(saying('The last words. And more.'));
    expect(shelf.saved).toBe(5);
  });

  it('leaves both texts to be settled where somebody writes before the newer one is there', async () => {
    const { keeper, server, shelf, ports } = aWorld();
    Object.assign(server, { version: 4, content: saying('The last words.') });
    shelf.saved = 4;
    const save = ports.save;
    ports.save = (draft) => new Promise((resolve) => setTimeout(() => resolve(save(draft)), 300));
    void keeper.start();
    write(keeper, 'Typed at once.');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.read().writing.content).toEqual(saying('Typed at once.'));
    expect(keeper.read().other?.content).toEqual(saying('The last words.'));
  });

  it('asks nothing where this browser knows of no newer text, and forgets a card handed in', async () => {
    const { keeper, server, shelf, ports } = aWorld();
    const save = vi.spyOn(ports, 'save');
    shelf.saved = CARD.version;
    await keeper.start();
    expect(save).not.toHaveBeenCalled();
    await keeper.submit((before) => before);
    expect(server.version).toBe(CARD.version + 1);
    expect(shelf.saved).toBe(0);
  });
});
