import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { field } from '../support/customFields.ts';
import { drafting } from '../support/definitions.ts';
import { make, type Standing } from '../support/lifecycles.ts';
import { upload } from '../support/records.ts';
import { exportSheet, rowsOf, sheetOf } from '../support/sheets.ts';
import { done } from '../support/users.ts';

// 9.2 number 11: who reads the names of casualties, or a special report, is written into the report's history before he sees them (W-15, L-14).
const api = useApi();
const database = useDatabase(api);
const names = '谭明德，男，四十二岁';

let [duty, director, planner, city] = [] as unknown as [Client, Client, Client, Client];
let incident: Standing;
let report: Standing;
let serial = 0;

interface Receipt {
  who: string;
  fields: string[];
}

/** What the history says, the earliest first. */
const receiptsOf = async ({ id }: Standing): Promise<Receipt[]> => {
  const { rows } = await database.asOwner<Receipt>(
    `select actor_name as who, detail -> 'fields' as fields from history where record_id = $1 and action = 'READ' order by id`,
    [id],
  );
  return rows;
};
const readersOf = async (client: Client, { id }: Standing) => {
  const { data, errors } = await client.query(
    `{ it: infoReport(id: "${id}") { readBy { who unit { code } fields firstAt lastAt } } }`,
  );
  return data?.it?.readBy ?? errors.map(({ extensions }) => extensions.code);
};
const nameOf = async (client: Client): Promise<string> =>
  (await client.query('{ me { displayName } }')).data.me.displayName;
const look = async (client: Client, fields = 'casualtyNames') =>
  (await client.query(`{ it: infoReport(id: "${report.id}") { ${fields} } }`)).data?.it;

beforeAll(async () => {
  [duty, director, planner] = [
    await api.as('wangcheng.dutyOfficer'),
    await api.as('wangcheng.director'),
    await api.as('wangcheng.planner'),
  ];
  city = await api.as('changsha.director');
  incident = await make(duty, 'incident', {
    ...{ name: '坍塌', category: 'ACCIDENT', hazardType: 'CONSTRUCTION', occurredAt: '2026-11-03T08:00:00+08:00' },
  });
});

const makeReport = async (given: object = {}) => {
  const { id } = await make(duty, 'incident', {
    ...{ name: `坍塌${++serial}`, category: 'ACCIDENT', hazardType: 'CONSTRUCTION' },
    occurredAt: '2026-11-03T08:00:00+08:00',
  });
  incident = { id, version: 1 };
  return make(duty, 'infoReport', { incident: id, title: `报告${serial}`, casualtyNames: names, ...given });
};

beforeEach(async () => {
  report = await makeReport();
});

describe('a reading is told', () => {
  const mine =
    (client: Client, fields = ['casualtyNames']) =>
    async () => [{ who: await nameOf(client), fields }];

  test('by id, once a day, each field by itself', async () => {
    expect(await look(director)).toEqual({ casualtyNames: names });
    expect(await receiptsOf(report)).toEqual(await mine(director)());
    await look(director, 'again: casualtyNames casualtyNames');
    expect(await receiptsOf(report)).toHaveLength(1);
    const file = (await upload(api.url, duty, '专报.txt', 'text/plain', '专报')).id;
    await database.asOwner('update info_report set document = $1 where id = $2', [file, report.id]);
    expect(await look(director, 'casualtyNames document { name }')).toEqual({
      casualtyNames: names,
      document: { name: '专报.txt' },
    });
    expect(await receiptsOf(report)).toEqual([...(await mine(director)()), ...(await mine(director, ['document'])())]);
    await database.asOwner(`update history set at = at - interval '1 day' where record_id = $1`, [report.id]);
    await look(director);
    expect(await receiptsOf(report)).toHaveLength(3);
  });

  test.each([
    ['in a list', (id: string) => `infoReports(filter: { id: { eq: "${id}" } }) { nodes { casualtyNames } }`],
    [
      'at an edge',
      (id: string) => `infoReports(filter: { id: { eq: "${id}" } }) { edges { cursor node { it: casualtyNames } } }`,
    ],
    [
      'by a fragment',
      (id: string) =>
        `infoReport(id: "${id}") { ... on InfoReport { title ... @include(if: true) { casualtyNames } } }`,
    ],
    ['below another record', () => `incident(id: "${incident.id}") { reports { nodes { casualtyNames title } } }`],
    [
      'twice in one query',
      (id: string) => ['a', 'b'].map((a) => `${a}: infoReport(id: "${id}") { casualtyNames }`).join(' '),
    ],
    ['in what it was before', (id: string) => `infoReportHistory(id: "${id}") { changes { field after } }`],
    ['in its history', (id: string) => `infoReport(id: "${id}") { history { changes { after } } }`],
  ])('%s', async (_where, ask) => {
    const { data, errors } = await director.query(`{ ${ask(report.id)} }`);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain(names);
    expect(await receiptsOf(report)).toEqual(await mine(director)());
  });

  test('in the answer of a change', async () => {
    const changed = await duty.query(
      `mutation { updateInfoReport(id: "${report.id}", version: ${report.version}, input: { deaths: 1 }) { casualtyNames } }`,
    );
    expect(changed.data.updateInfoReport).toEqual({ casualtyNames: names });
    expect(await receiptsOf(report)).toEqual(await mine(duty)());
  });

  test('of each record of a page', async () => {
    const other = await makeReport();
    const ids = [report.id, other.id].map((id) => `"${id}"`);
    await director.query(`{ infoReports(filter: { id: { in: [${ids}] } }) { nodes { casualtyNames } } }`);
    for (const one of [report, other]) expect(await receiptsOf(one)).toEqual(await mine(director)());
  });

  test('when its file is downloaded by a link kept from before', async () => {
    const file = (await upload(api.url, duty, '专报.txt', 'text/plain', '专报')).id;
    await database.asOwner('update info_report set document = $1 where id = $2', [file, report.id]);
    const headers = { authorization: `Bearer ${director.token}` };
    expect(await (await fetch(`${api.url}/files/${file}`, { headers })).text()).toBe('专报');
    expect(await receiptsOf(report)).toEqual(await mine(director, ['document'])());
  });

  test('when the file of a deleted report is downloaded', async () => {
    const file = (await upload(api.url, duty, '专报.txt', 'text/plain', '专报')).id;
    await database.asOwner('update info_report set document = $1, deleted_at = now() where id = $2', [file, report.id]);
    const headers = { authorization: `Bearer ${director.token}` };
    expect(await (await fetch(`${api.url}/files/${file}`, { headers })).text()).toBe('专报');
    expect(await receiptsOf(report)).toEqual(await mine(director, ['document'])());
  });

  test('or there is no answer', async () => {
    await database.asOwner(
      `create function no_receipt() returns trigger language plpgsql as $$ begin raise 'no'; end $$`,
    );
    await database.asOwner(
      `create trigger no_receipt before insert on history for each row when (new.action = 'READ') execute function no_receipt()`,
    );
    const answer = await director.query(`{ it: infoReport(id: "${report.id}") { title casualtyNames } }`);
    await database.asOwner('drop trigger no_receipt on history');
    expect([answer.data, codesOf(answer)]).toEqual([{ it: null }, ['INTERNAL']]);
  });
});

describe('nothing is told', () => {
  const nothing = () => expect(receiptsOf(report)).resolves.toEqual([]);

  test.each([
    'title deaths',
    'title ... @skip(if: true) { casualtyNames }',
    'history { action actor fields }',
    'history { changes { field } }',
  ])('of what is not asked for: %s', async (fields) => {
    expect(JSON.stringify(await look(director, fields))).not.toContain(names);
    await nothing();
  });

  test('of what is hidden from who asks, or out of his sight', async () => {
    expect(await look(planner, 'casualtyNames history { changes { field after } }')).toMatchObject({
      casualtyNames: null,
    });
    await look(await api.as('kaizhou.director'));
    await nothing();
  });

  test('of a record that has no value in it', async () => {
    report = await makeReport({ casualtyNames: null });
    expect(await look(director, 'casualtyNames document { name }')).toEqual({ casualtyNames: null, document: null });
    await nothing();
  });
});

describe('what is told is read record by record', () => {
  test.each([
    `infoReports(filter: { casualtyNames: { contains: "谭" } }) { totalCount }`,
    `incidents(filter: { reports: { some: { casualtyNames: { contains: "谭" } } } }) { totalCount }`,
    `infoReportsAggregate(filter: { not: { casualtyNames: { isNull: true } } }) { count }`,
    `infoReports(filter: { document: { isNull: false } }) { totalCount }`,
  ])('and by no %s', async (question) => {
    expect(codesOf(await director.query(`{ ${question} }`))).toEqual(['FIELD_FORBIDDEN']);
  });

  test('and leaves by no sheet', async () => {
    const rows = rowsOf(await sheetOf(api, director, 'infoReports.csv'));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('谭明德');
    const asked = await exportSheet(api, director, 'infoReports.csv?columns=title,casualtyNames');
    expect(await asked.text()).toContain('FIELD_FORBIDDEN');
    expect((await director.query('{ search(text: "谭明德") { title } }')).data.search).toEqual([]);
  });

  test.each([
    ['computed', 'casualtyNames'],
    ['shownWhen', 'casualtyNames.contains("谭")'],
    ['requiredWhen', 'casualtyNames.contains("谭")'],
    ['valid', '!casualtyNames.contains("谭")'],
  ])('and nothing follows from it: %s', async (key, expression) => {
    const admin = await api.as('wangcheng.tenantAdmin');
    const { errors } = await drafting(
      admin,
      'infoReport',
      [field('copy', 'text', '副本', { [key]: expression })],
      'FORM',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: `operations[0].values.${key}` }]);
  });
});

describe('who has read it', () => {
  test('is told to the unit and to those above, the latest first, with their units', async () => {
    await look(city);
    await database.asOwner(`update history set at = at - interval '3 days' where record_id = $1`, [report.id]);
    await look(city);
    await look(director);
    const expected = [
      { who: await nameOf(director), unit: { code: '430112000000' }, fields: ['casualtyNames'] },
      { who: await nameOf(city), unit: { code: '430100000000' }, fields: ['casualtyNames'] },
    ];
    for (const client of [duty, planner, city]) expect(await readersOf(client, report)).toMatchObject(expected);
    const [once, twice] = await readersOf(duty, report);
    expect(once.firstAt).toBe(once.lastAt);
    expect(once.firstAt).toBe(new Date(once.firstAt).toISOString());
    expect(Math.round((Date.parse(twice.lastAt) - Date.parse(twice.firstAt)) / 86_400_000)).toBe(3);
    expect(await look(duty, 'history(first: 3) { action fields }')).toEqual({
      history: Array.from({ length: 3 }, () => ({ action: 'READ', fields: ['casualtyNames'] })),
    });
    expect(await look(duty, 'readBy(first: 1) { who }')).toEqual({ readBy: [{ who: expected[0]?.who }] });
  });

  test('is told to no neighbour, and to nobody without the history', async () => {
    await look(city);
    expect(await readersOf(await api.as('kaizhou.director'), report)).toEqual(['NOT_FOUND']);
    const admin = await api.as('wangcheng.tenantAdmin');
    const rule = { target: 'infoReport', verb: 'HISTORY', roles: ['director'] };
    const { id, version } = await make(admin, 'accessRule', rule);
    await expect.poll(() => readersOf(duty, report), { timeout: 6000, interval: 300 }).toEqual(['FIELD_FORBIDDEN']);
    expect(await readersOf(director, report)).toHaveLength(1);
    done(await admin.query(`mutation { deleteAccessRule(id: "${id}", version: ${version}) }`));
  });

  test('is asked of up to 100, and of nothing that has no such fields', async () => {
    const tooMany = await director.query(`{ infoReport(id: "${report.id}") { readBy(first: 101) { who } } }`);
    expect(codesOf(tooMany)).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await duty.query('{ incidents { nodes { readBy { who } } } }'))).toEqual(['BAD_USER_INPUT']);
  });
});
