import { beforeAll, describe, expect, test } from 'vitest';
import { create, type Made, make, update } from '../graphql/records.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { exportSheet } from '../support/sheets.ts';
import { done } from '../support/users.ts';
import { problemsIn } from './problems.ts';

// Levels above see how many need help, not who; in an active response they may look, and each look is written down (B-12d, 9.2 number 1).
const api = useApi();
const database = useDatabase(api);

const hanfeng = '500154001000';
const reason = '强降雨转移，逐户核对需要帮助的人';
const notActive = ['response: 只有响应中的应急响应才能据此查阅'];
let officer: Client;
let director: Client;
let serial = 0;

beforeAll(async () => {
  [officer, director] = [await api.as('kaizhou.dutyOfficer'), await api.as('kaizhou.director')];
  for (const [town, name] of [
    ['hanfeng', '向秀莲'],
    ['wenfeng', '谭明德'],
  ]) {
    const clerk = await api.as(`${town}.reliefOfficer`);
    const household = (await make(clerk, 'household', { code: 'HU-1', head: name })).id;
    const needs = { name, kinds: ['DISABLED'], legalBasis: 'EMERGENCY', household, phone: '13800001234' };
    await make(clerk, 'keyPerson', { number: 'ZD-1', ...needs });
  }
});

const propose = (scope: string | null = hanfeng, by = officer): Promise<Made> =>
  make(by, 'responseActivation', { name: `防汛响应${++serial}`, level: 'III', scope });

async function begin(scope?: string | null, by?: Client, approver = director): Promise<Made> {
  const { id, version } = await propose(scope, by);
  const { made } = done<{ made: Made }>(
    await approver.query(
      'mutation ($id: ID!, $v: Int!) { made: approveResponseActivation(id: $id, version: $v, input: { startedAt: "2026-06-01T00:00:00Z" }) { id version } }',
      { id, v: version },
    ),
  );
  return made;
}

const open = (client: Client, response: Made) => make(client, 'emergencyAccess', { response: response.id, reason });

/** The names that a caller is shown of those who need help and of households, in order. */
async function namesSeenBy(client: Client): Promise<string[]> {
  const { data } = await client.query(
    '{ keyPersons(sort: [{ field: UPDATED_AT }]) { nodes { name phone } } households(sort: [{ field: UPDATED_AT }]) { nodes { name: head } } }',
  );
  const named = [...data.keyPersons.nodes, ...data.households.nodes] as { name: string | null }[];
  return named.flatMap(({ name }) => name ?? []);
}

/** What somebody may do shows within seconds. */
const shows = (client: Client, names: readonly string[]) =>
  expect.poll(() => namesSeenBy(client), { timeout: 5000, interval: 300 }).toEqual(names);

test('a district counts who needs help and learns nobody’s name', async () => {
  const { data } = await officer.query('{ keyPersonsAggregate(groupBy: [CHILD_UNIT]) { count } }');
  expect(data.keyPersonsAggregate.map(({ count }: { count: number }) => count)).toEqual([1, 1]);
  expect(await namesSeenBy(officer)).toEqual([]);
});

test('who opens an access sees the names of its area for a day, and each look is written down before', async () => {
  const access = await open(officer, await begin());
  await shows(officer, ['向秀莲', '向秀莲']);
  const { data } = await officer.query(
    `{ it: emergencyAccess(id: "${access.id}") { area { code } openedBy openedAt until readings history { action actor fields } } }`,
  );
  const { openedAt, until, history, readings, ...rest } = data.it;
  expect(Date.parse(until) - Date.parse(openedAt)).toBe(24 * 3_600_000);
  expect(rest).toEqual({ area: { code: hanfeng }, openedBy: history.at(-1).actor });
  const looks = history.filter(({ action }: { action: string }) => action === 'READ');
  expect(looks).toHaveLength(readings);
  expect(new Set(looks.flatMap(({ fields }: { fields: string[] }) => fields))).toEqual(
    new Set(['KeyPerson.name', 'KeyPerson.phone', 'Household.head']),
  );

  // the township concerned reads of it, its neighbour and a colleague get nothing by it
  const told = await (await api.as('hanfeng.director')).query(
    `{ it: emergencyAccess(id: "${access.id}") { reason openedBy } }`,
  );
  expect(told.data.it).toEqual({ reason, openedBy: rest.openedBy });
  expect(
    codesOf(await (await api.as('changsha.director')).query(`{ emergencyAccess(id: "${access.id}") { id } }`)),
  ).toEqual(['NOT_FOUND']);
  expect(await namesSeenBy(director)).toEqual([]);
  expect(await namesSeenBy(await api.as('wenfeng.reliefOfficer'))).toEqual(['谭明德', '谭明德']);

  // nothing but reading in lists: what is not written down is not shown
  const word = (text: string) => expect(text).not.toContain('向秀莲');
  word(JSON.stringify(await officer.query('{ keyPersons(filter: { name: { eq: "向秀莲" } }) { nodes { number } } }')));
  word(JSON.stringify(await officer.query('{ keyPersonsAggregate(groupBy: [NAME]) { key { name } } }')));
  word(JSON.stringify(await officer.query('{ keyPersons { nodes { history { changes { field after } } } } }')));
  word(await (await exportSheet(api, officer, 'keyPersons.csv')).text());
});

test('an access ends with its response, when it is closed, and after its day', async () => {
  const response = await begin(null);
  const everybody = ['向秀莲', '谭明德', '向秀莲', '谭明德'];
  const reader = director;
  const access = await open(reader, response);
  await shows(reader, everybody);
  done(await update(reader, 'emergencyAccess', access, { closedAt: new Date().toISOString() }));
  await shows(reader, []);
  const again = await open(reader, response);
  await shows(reader, everybody);
  await database.asOwner(`update emergency_access set until = now() where id = '${again.id}'`);
  await shows(reader, []);
  await open(reader, response);
  await shows(reader, everybody);
  done(
    await director.query(
      'mutation ($id: ID!, $v: Int!) { endResponseActivation(id: $id, version: $v, input: { endedAt: "2026-06-02T00:00:00Z" }) { id } }',
      { id: response.id, v: response.version },
    ),
  );
  await shows(reader, []);
});

describe('nobody opens the lists', () => {
  const opening = async (client: Client, response: Made, given: object = {}) =>
    problemsIn(await create(client, 'emergencyAccess', { response: response.id, reason, ...given }));

  test('for a response that is only proposed', async () => {
    expect(await opening(officer, await propose())).toEqual(notActive);
  });

  test('without a reason', async () => {
    expect(await opening(officer, await begin(), { reason: '看看' })).toEqual(['reason: 至少 4 个字']);
  });

  test('by a response above for another area; by one for the whole city, in his own district alone', async () => {
    const [duty, head] = [await api.as('changsha.dutyOfficer'), await api.as('changsha.director')];
    const district = await api.as('wangcheng.dutyOfficer');
    expect(await opening(district, await begin('430111000000', duty, head))).toEqual([
      'response: 响应区域不在本单位辖区内',
    ]);
    const { id } = await open(district, await begin(null, duty, head));
    const { data } = await district.query(`{ it: emergencyAccess(id: "${id}") { area { code } } }`);
    expect(data.it.area.code).toBe('430112000000');
  });

  test('who is neither on duty nor in charge, or a neighbour', async () => {
    const response = await begin();
    expect(await opening(await api.as('kaizhou.planner'), response)).toEqual(['FORBIDDEN: 您没有权限进行此操作']);
    expect(await opening(await api.as('wangcheng.dutyOfficer'), response)).toHaveLength(1);
  });
});
