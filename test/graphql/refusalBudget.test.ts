import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answer, type Client, clientOf, codesOf, demoPassword, useApi } from '../support/api.ts';
import { type HostileRequest, hostileRequests } from '../support/hostileRequests.ts';
import { sessionOf } from '../support/users.ts';

// nobody waits for what is held back
vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }));

const api = useApi({ LIMIT_REFUSED_MS: '30' });
const good = '{ riskSites(first: 1) { totalCount } }';

let officer: Client;
let colleague: Client;
let neighbour: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  colleague = await api.as('wangcheng.planner');
  neighbour = await api.as('kaizhou.riskOfficer');
});

/** A clock that tests put forward, over the real one. */
const real = performance.now.bind(performance);
let ahead = 0;
vi.spyOn(performance, 'now').mockImplementation(() => real() + ahead);
const wait = (seconds: number) => {
  ahead += seconds * 1000;
};
afterEach(() => wait(120));

const secondsTold = ({ errors: [error] }: Answer): number => error?.extensions.retryAfter as number;

/** Sends what is refused until there is no time left for it. */
async function spend(client: Client): Promise<Answer> {
  for (let turn = 0; turn < 2000; turn++) {
    const { query, variables } = hostileRequests[turn % hostileRequests.length] as HostileRequest;
    const answer = await client.query(query, variables, { 'accept-language': 'en' });
    if (codesOf(answer)[0] === 'RATE_LIMITED') return answer;
  }
  throw new Error('It never ends');
}

describe('who spent his time for refusals', () => {
  test('is answered RATE_LIMITED, and told for how long', async () => {
    const answer = await spend(officer);
    const retryAfter = secondsTold(answer);
    expect(answer).toEqual({
      status: 429,
      data: undefined,
      errors: [
        {
          message: `Too many requests that cannot be run; try again in ${retryAfter} s`,
          extensions: { code: 'RATE_LIMITED', retryAfter },
        },
      ],
    });
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(61);
  });

  test('is so whatever he asks, until his time comes back', async () => {
    const retryAfter = secondsTold(await spend(officer));
    expect(codesOf(await officer.query(good))).toEqual(['RATE_LIMITED']);
    wait(retryAfter);
    expect(codesOf(await officer.query(good))).toEqual([]);
    expect(codesOf(await spend(officer))).toEqual(['RATE_LIMITED']);
  });

  test('is so before any of his body has come', async () => {
    await spend(officer);
    const sent = request(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${officer.token}`,
        'content-type': 'application/json',
        'content-length': 1_000_000,
      },
    });
    sent.flushHeaders();
    const { statusCode, headers } = await new Promise<{ statusCode?: number; headers: object }>((resolve) =>
      sent.once('response', resolve),
    );
    sent.destroy();
    expect([statusCode, headers]).toEqual([
      429,
      expect.objectContaining({ connection: 'close', 'retry-after': expect.stringMatching(/^\d+$/) }),
    ]);
  });

  test('is so in every session of his', async () => {
    await spend(officer);
    const again = await sessionOf(api, { username: 'wangcheng.riskOfficer', password: demoPassword });
    expect(codesOf(await again.query(good))).toEqual(['RATE_LIMITED']);
  });

  test('is so for bodies on their way when the last of it was spent', async () => {
    const { query, variables } = hostileRequests.find(({ what }) => /^a text/.test(what)) as HostileRequest;
    const answers = await Promise.all(Array.from({ length: 100 }, () => officer.query(query, variables)));
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['BAD_USER_INPUT', 'RATE_LIMITED']));
  });

  test('takes nothing from others, whether they have a session or not', async () => {
    await spend(officer);
    for (const other of [colleague, neighbour]) expect(codesOf(await other.query(good))).toEqual([]);
    expect(codesOf(await api.anonymous.query('{ me { id } }'))).toEqual([]);
  });
});

describe('without a session', () => {
  test('an address has a time of its own, and those who are logged in there theirs', async () => {
    expect(codesOf(await spend(api.anonymous))).toEqual(['RATE_LIMITED']);
    expect(codesOf(await api.anonymous.query('{ me { id } }'))).toEqual(['RATE_LIMITED']);
    expect(codesOf(await officer.query(good))).toEqual([]);
  });

  test('made-up tokens do not help', async () => {
    await spend(api.anonymous);
    const stranger = clientOf(api.url, 'x'.repeat(43));
    expect(codesOf(await stranger.query(good))).toEqual(['RATE_LIMITED']);
  });

  test('the address is the one a proxy on this machine tells', async () => {
    await spend(api.anonymous);
    const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
    expect(codesOf(await api.anonymous.query('{ me { id } }', {}, elsewhere))).toEqual([]);
  });
});

/** What a request is answered: its status and codes. */
async function send(path: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${api.url}/graphql${path}`, {
    ...init,
    headers: { authorization: `Bearer ${officer.token}`, 'content-type': 'application/json', ...init.headers },
  });
  const { errors } = (await response.json()) as Pick<Answer, 'errors'>;
  return [response.status, ...errors.map(({ extensions }) => extensions.code)].join(' ');
}

const post = (body: unknown, headers = {}) =>
  send('', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** More than there is time for, if each counts. */
async function oftenEnough(ask: () => Promise<string>, expected: string): Promise<void> {
  for (let times = 0; times < 70; times++) {
    const found = await ask();
    if (found.includes('RATE_LIMITED')) return;
    expect(found).toBe(expected);
  }
}

const create = 'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }';
const form = { code: 'B-1', name: '', kind: 'NO_SUCH', hazardType: 'FLOOD', level: 'MAJOR', people: -1 };
const nobody = '00000000-0000-7000-8000-000000000000';

describe('what counts is', () => {
  test.each<[what: string, expected: string, ask: () => Promise<string>]>([
    ['malformed JSON', '400 BAD_USER_INPUT', () => post('{"query":')],
    ['a body that is too large', '413 BAD_USER_INPUT', () => post('x'.repeat(1_100_000))],
    ['a body that is no JSON', '415 BAD_USER_INPUT', () => post('x', { 'content-type': 'text/plain' })],
    ['a syntax error', '400 BAD_USER_INPUT', () => post({ query: '{' })],
    ['an unknown field', '400 BAD_USER_INPUT', () => post({ query: '{ nope }' })],
    ['a wrong variable', '400 BAD_USER_INPUT', () => post({ query: create, variables: { input: 1 } })],
    [
      'a query that is refused whole',
      '200 BAD_USER_INPUT',
      () => post({ query: '{ riskSites(first: 999) { totalCount } }' }),
    ],
    [
      'a document in a link',
      '400 BAD_USER_INPUT',
      () => send('?query=nope', { headers: { 'apollo-require-preflight': '1' } }),
    ],
  ])('%s', async (_what, expected, ask) => {
    await oftenEnough(ask, expected);
    expect(codesOf(await officer.query(good))).toEqual(['RATE_LIMITED']);
  });
});

describe('what does not count is', () => {
  test.each<[what: string, expected: string, query: string, variables?: object]>([
    ['a mistake in a form', '200 BAD_USER_INPUT', create, { input: form }],
    ['what is not there', '200 NOT_FOUND', `{ riskSite(id: "${nobody}") { id } }`],
    ['what he may not do', '200 FORBIDDEN', '{ userAccounts { totalCount } }'],
    ['what is answered in part', '200 BAD_USER_INPUT', '{ riskSites(first: 999) { totalCount } __typename }'],
  ])('%s', async (_what, expected, query, variables) => {
    await oftenEnough(() => post({ query, variables }), expected);
    expect(codesOf(await officer.query(good))).toEqual([]);
  });
});
