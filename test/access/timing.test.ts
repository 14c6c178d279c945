import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fitsPassword } from '../../api/identity/password.ts';
import { ring, useRing } from '../contract/ring.ts';
import type { Client } from '../support/api.ts';
import { registry } from '../support/records.ts';
import { readsOf } from '../support/statements.ts';
import { login } from '../support/users.ts';

// What is refused costs no time at all, and what is answered costs the same statements, whether a guess is right or wrong.
vi.mock('../../api/identity/password.ts', { spy: true });

const { api, records } = useRing();
const phone = '13900001234';
let viewer: Client;
let ids: Record<'own' | 'sibling' | 'upper' | 'random', string>;

beforeAll(async () => {
  viewer = await api.as('chengguan.viewer');
  const person = registry.resource('person');
  const make = async (at: 'own' | 'sibling' | 'upper') => (await records.make(ring[at], person, { phone })).id;
  ids = {
    own: await make('own'),
    sibling: await make('sibling'),
    upper: await make('upper'),
    random: crypto.randomUUID(),
  };
});

test.each([
  `{ persons(filter: { phone: { eq: "${phone}" } }) { totalCount } }`,
  `{ persons(filter: { not: { phone: { startsWith: "139" } } }) { totalCount } }`,
  '{ persons(sort: { field: PHONE }) { nodes { id } } }',
  '{ personsAggregate(groupBy: [PHONE]) { count } }',
  '{ personsAggregate { max { phone } } }',
  `{ orgMembers(filter: { person: { phone: { eq: "${phone}" } } }) { totalCount } }`,
])('what may not be asked is not looked up: %s', async (question) => {
  expect(await readsOf(() => viewer.query(question))).toEqual([]);
});

describe('the same statements answer', () => {
  const same = async (...questions: string[]) => {
    const reads: string[][] = [];
    for (const question of questions) reads.push(await readsOf(() => viewer.query(question)));
    expect(reads[0]).toContain('scope');
    expect(reads).toEqual(questions.map(() => reads[0]));
  };
  const byId = (ask: (id: string) => string) => same(...[ids.sibling, ids.upper, ids.random].map(ask));

  test('an id outside the scope, and one that nothing has', async () => {
    await byId((id) => `{ person(id: "${id}") { phone } }`);
    await byId((id) => `{ personHistory(id: "${id}") { version } }`);
    await byId((id) => `{ persons(filter: { id: { eq: "${id}" } }) { totalCount } }`);
  });

  test('a search for what is hidden, and for what is not there', async () => {
    const texts = [phone, phone.slice(0, 7), '13999999999'];
    await same(...texts.map((text) => `{ search(text: "${text}") { id } }`));
    await same(...texts.map((text) => `{ persons(search: "${text}") { totalCount } }`));
  });
});

test('a name that nobody has takes as long to refuse as a wrong password', async () => {
  const hashes = vi.mocked(fitsPassword);
  const costOf = async (username: string) => {
    hashes.mockClear();
    await login(api, username, 'Wrong-pass-1');
    return hashes.mock.calls.map(([hash]) => hash.split('$').slice(0, 4));
  };
  const cost = await costOf('chengguan.viewer');
  expect(cost).toEqual([['', 'argon2id', 'v=19', expect.stringMatching(/^m=\d+,t=\d+,p=\d+$/)]]);
  expect(await costOf('chengguan.nobody')).toEqual(cost);
});
