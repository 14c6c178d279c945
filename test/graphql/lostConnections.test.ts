import { beforeAll, expect, test } from 'vitest';
import { eventually } from '../embedded/support.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { type Made, make } from './records.ts';

const api = useApi();
const { asOwner } = useDatabase(api);
let officer: Client;
let site: Made;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  site = await make(officer, 'riskSite', { people: 0 });
});

let made = 0;
const input = () => `{ code: "LOST-${made++}", name: "点", kind: "RESERVOIR", hazardType: "FLOOD", level: LOW }`;

test.each<[what: string, ask: () => string, lost: string[]]>([
  ['a list', () => '{ a: riskSites { totalCount } }', ['a']],
  ['a record by its id', () => `{ a: riskSite(id: "${site.id}") { name } }`, ['a']],
  ['several root fields', () => `{ a: riskSites { totalCount } b: riskSite(id: "${site.id}") { name } }`, ['a', 'b']],
  ['a history', () => `{ a: riskSiteHistory(id: "${site.id}") { version } }`, ['a']],
  ['a create', () => `mutation { a: createRiskSite(input: ${input()}) { id } }`, ['a']],
  [
    'a create with a key',
    () => `mutation { a: createRiskSite(input: ${input()}, idempotencyKey: "lost-${made}") { id } }`,
    ['a'],
  ],
  [
    'a change',
    () => `mutation { a: updateRiskSite(id: "${site.id}", version: 1, input: { people: 1 }) { version } }`,
    ['a'],
  ],
])('a connection lost in the middle of %s is UNAVAILABLE, and the same request works next', async (_what, ask, lost) => {
  const question = ask();
  await asOwner('begin');
  await asOwner('lock table risk_site in access exclusive mode');
  const answer = officer.query(question);
  const cut = `select pg_terminate_backend(pid) from pg_locks where not granted and relation = 'risk_site'::regclass`;
  await eventually(async () => expect((await asOwner(cut)).rowCount).toBe(1));
  await asOwner('rollback');
  expect(await answer).toMatchObject({
    status: 503,
    errors: lost.map((key) => ({ path: [key], extensions: { code: 'UNAVAILABLE' } })),
  });
  expect(codesOf(await officer.query(question))).toEqual([]);
});
