import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, useApi } from '../support/api.ts';
import { field, publish } from '../support/definitions.ts';
import { look, make, riskSite, taken } from '../support/lifecycles.ts';
import { upload } from '../support/records.ts';
import { csvOf, exportSheet, reportOf } from '../support/sheets.ts';

const api = useApi({}, { localities: true });
const word = 'Qzjxv';
const people = 987_654_321;
const made = {} as Record<'site' | 'inspection' | 'plan' | 'file' | 'organization', string>;

beforeAll(async () => {
  const [clerk, planner] = [await api.as('hanfeng.riskOfficer'), await api.as('hanfeng.planner')];
  await publish(
    await api.as('hanfeng.tenantAdmin'),
    'riskSite',
    [field('cave', 'text', '洞穴', { search: true })],
    'FORM',
  );
  const hide = { do: 'change', id: 'DRAFT', key: 'isWithheld', was: null, to: true };
  await publish(await api.as('kaizhou.tenantAdmin'), 'emergencyPlan', [hide], 'LIFECYCLE');
  const bureau = { name: '测试局', kind: 'DEPARTMENT' };
  made.organization = (await make(await api.as('hanfeng.director'), 'organization', bureau)).id;
  const hidden = { code: word, name: `${word}洞`, people, organization: made.organization, custom: { cave: word } };
  made.site = (await make(clerk, 'riskSite', riskSite(hidden))).id;
  made.inspection = (await make(clerk, 'inspection', { number: 'I-1', kind: 'DAILY', riskSite: made.site })).id;
  made.file = (await upload(api.url, planner, '预案.txt', 'text/plain', word)).id;
  made.plan = (await make(planner, 'emergencyPlan', { name: `${word}预案`, kind: 'SPECIAL', document: made.file })).id;
});

const asking = (query: () => string) => async (client: Client) => JSON.stringify(await client.query(query()));
const download = ({ token }: Client, path: string) =>
  fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
const sheet = (file: string) => async (client: Client) => {
  const bytes = Buffer.from(await (await exportSheet(api, client, file)).arrayBuffer());
  return bytes.toString();
};
const sites = (args: string) => asking(() => `{ riskSites(${args}) { totalCount nodes { id name people } } }`);
const groups = (args: string, of = 'key { name }') => asking(() => `{ riskSitesAggregate${args} { ${of} } }`);
const inspection = (fields: string) => asking(() => `{ inspection(id: "${made.inspection}") { ${fields} } }`);

/** Ways to what is withheld. Who may know of it is answered one of its texts, or its id, by each of them. */
const ways: Record<string, (client: Client) => Promise<string>> = {
  'by id': asking(() => `{ riskSite(id: "${made.site}") { name transitions { name } history { action } } }`),
  'in a list': sites('first: 1, sort: [{ field: UPDATED_AT, direction: DESC }]'),
  'by a sort': sites('first: 1, sort: [{ field: PEOPLE, direction: DESC }]'),
  'by a filter': sites(`filter: { code: { eq: "${word}" } }`),
  'by its state': sites('first: 100, filter: { reviewState: { eq: "DRAFT" } }'),
  'by a custom filter': sites(`filter: { custom: { cave: { eq: "${word}" } } }`),
  'by its organization': asking(
    () => `{ riskSites(filter: { organization: { id: { eq: "${made.organization}" } } }) { nodes { id } } }`,
  ),
  'by what points to it': sites('filter: { inspections: { some: { number: { eq: "I-1" } } } }'),
  'by a search': asking(() => `{ search(text: "${word}") { id title matched } }`),
  'by a search in a list': sites(`search: "${word}"`),
  'in its history': asking(() => `{ riskSiteHistory(id: "${made.site}") { changes { after } } }`),
  'in groups': groups('(groupBy: [NAME])'),
  'in custom groups': groups('(groupByCustom: ["cave"])', 'key { custom }'),
  'in an extreme': groups('', 'max { people }'),
  'under its organization': asking(() => `{ organization(id: "${made.organization}") { riskSites { nodes { id } } } }`),
  'in a filter on its organization': asking(
    () =>
      `{ organizations(filter: { riskSites: { some: { code: { eq: "${word}" } } } }) { nodes { riskSites { nodes { id } } } } }`,
  ),
  'from what points to it': inspection('riskSite { id name }'),
  'in groups of what points to it': asking(
    () => '{ inspectionsAggregate(groupBy: [RISK_SITE]) { key { riskSite { name } } } }',
  ),
  'by a filter on what points to it': asking(
    () => `{ inspections(filter: { riskSite: { code: { eq: "${word}" } } }) { nodes { riskSiteId number } } }`,
  ),
  'in a CSV': sheet('riskSites.csv'),
  'in a CSV of what points to it': sheet('inspections.csv'),
  'in the inbox': asking(() => '{ inbox(first: 100) { items { id title } } }'),
  'in a plan': asking(() => `{ emergencyPlan(id: "${made.plan}") { name } }`),
  'in a file': async (client) => (await download(client, `/files/${made.file}`)).text(),
};

const changing = (what: string) => (client: Client, id: string) =>
  client.query(`mutation ($id: ID!) { ${what} }`, { id });

/** What somebody may try with the id of what is withheld. */
const changes: Record<string, (client: Client, id: string) => Promise<Answer>> = {
  update: changing('updateRiskSite(id: $id, version: 1, input: { people: 1 }) { id }'),
  delete: changing('deleteRiskSite(id: $id, version: 1)'),
  restore: changing('restoreRiskSite(id: $id, version: 2, to: 1) { id }'),
  submit: changing('transitionRiskSite(id: $id, version: 1, transition: "submit") { id }'),
  'submit a false version of': changing('transitionRiskSite(id: $id, version: 9, transition: "submit") { id }'),
  remove: changing('removeRiskSite(id: $id, version: 1, reason: "x") { id }'),
  unmask: changing('unmaskRiskSite(id: $id, fields: [RESPONSIBLE_PHONE], reason: "核对电话") { id }'),
};

const told = (text: string) => [word, made.site, String(people)].some((part) => text.includes(part));

const outsiders = [
  'kaizhou.riskOfficer',
  'kaizhou.director',
  'kaizhou.auditAdmin',
  'kaizhou.viewer',
  'wenfeng.riskOfficer',
];

describe('what is withheld from the units above', () => {
  test.each(Object.entries(ways))('is there %s, for its own unit alone', async (_, ask) => {
    expect(told(await ask(await api.as('hanfeng.riskOfficer')))).toBe(true);
    for (const name of outsiders) expect.soft(told(await ask(await api.as(name))), name).toBe(false);
  });

  test('is there for a reader of its unit who may not change it', async () => {
    const reader = await api.as('hanfeng.viewer');
    expect(await look(reader, 'riskSite', made.site, 'name can transitions { name }')).toEqual({
      ...{ name: `${word}洞`, can: [], transitions: [] },
    });
  });

  test.each(Object.entries(changes))('is NOT_FOUND for the others who would %s it', async (_, change) => {
    for (const name of ['kaizhou.riskOfficer', 'wenfeng.riskOfficer', 'kaizhou.tenantAdmin']) {
      const there = (await change(await api.as(name), made.site)).errors;
      const nowhere = (await change(await api.as(name), crypto.randomUUID())).errors;
      expect(there, name).toEqual(nowhere);
      expect(there[0]?.extensions.code, name).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
  });

  test('is done nothing to in groups of records', async () => {
    const records = [
      { id: made.site, version: 1 },
      { id: crypto.randomUUID(), version: 1 },
    ];
    for (const operation of [
      'transitionRiskSites(records: $records, transition: "submit")',
      'renewRiskSiteLifecycles(records: $records)',
    ]) {
      const { data } = await (await api.as('kaizhou.tenantAdmin')).query(
        `mutation ($records: [RecordVersion!]!) { done: ${operation} { error } }`,
        { records },
      );
      expect(data.done[0]).toEqual(data.done[1]);
    }
  });

  test.each(['create', 'update', 'upsert'])('is not told by an import in the mode %s from above', async (match) => {
    const row = (code: string) => csvOf({ unit: '500154001000', ...riskSite({ code, name: '探测' }) } as never);
    for (const name of ['kaizhou.riskOfficer', 'wenfeng.riskOfficer']) {
      const told = async (code: string) => {
        const report = await reportOf(api, await api.as(name), `riskSites?match=${match}&mode=dry-run`, row(code));
        return JSON.stringify(report).replaceAll(code, '');
      };
      expect(await told(word)).toBe(await told('Nowhere'));
    }
  });

  test('is no target for references from above, nor are its files', async () => {
    const above = await api.as('kaizhou.riskOfficer');
    const refused = async (name: string, input: Record<string, unknown>) => {
      await expect(make(above, name, input)).rejects.toThrow('没有这条记录，或者您看不到它');
    };
    await refused('inspection', { number: 'I-2', kind: 'DAILY', riskSite: made.site });
    await refused('inspection', { number: 'I-3', kind: 'DAILY', photo: made.file });
    const { id } = await make(above, 'inspection', { number: 'I-4', kind: 'DAILY' });
    const { errors } = await above.query(
      'mutation ($id: ID!, $photo: ID!) { updateInspection(id: $id, version: 1, input: { photo: $photo }) { id } }',
      { id, photo: made.file },
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'photo' }]);
  });

  test('is disclosed with its file when it leaves that state', async () => {
    const above = await api.as('kaizhou.viewer');
    const planner = await api.as('hanfeng.planner');
    const { id: document } = await upload(api.url, planner, '预案.txt', 'text/plain', '上报');
    const { id } = await make(planner, 'emergencyPlan', { name: '上报预案', kind: 'SPECIAL', document });
    expect((await download(above, `/files/${document}`)).ok).toBe(false);
    await taken(planner, 'emergencyPlan', id, 'issue', { input: { issuedOn: '2026-11-01' } });
    expect((await download(above, `/files/${document}`)).ok).toBe(true);
  });

  test('counts in the figures of its own unit alone', async () => {
    const clerk = await api.as('hanfeng.riskOfficer');
    const since = new Date().toISOString();
    const { id } = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', id, 'submit');
    await taken(clerk, 'riskSite', id, 'withdrawSubmission');
    const states = async (name: string) => {
      const { data } = await (await api.as(name)).query(
        `{ reviewFigures(resource: "riskSite", since: "${since}", until: "2100-01-01T00:00:00Z") { state } }`,
      );
      return data.reviewFigures.map(({ state }: { state: string }) => state);
    };
    expect((await states('hanfeng.viewer')).sort()).toEqual(['DRAFT', 'SUBMITTED']);
    expect(await states('kaizhou.director')).toEqual(['SUBMITTED']);
    expect(await states('wenfeng.riskOfficer')).toEqual([]);
  });
});

test('a village’s clerk goes on with what he drafted', async () => {
  const clerk = await api.as('hongqi.informationOfficer');
  const { id } = await make(clerk, 'riskSite', riskSite());
  const { errors } = await clerk.query(
    'mutation ($id: ID!) { updateRiskSite(id: $id, version: 1, input: { people: 3 }) { id } }',
    { id },
  );
  expect(errors).toEqual([]);
  expect(await taken(clerk, 'riskSite', id, 'submit')).toBe('SUBMITTED');
});

test('an import leaves alone what its state locks', async () => {
  const clerk = await api.as('hanfeng.riskOfficer');
  const site = riskSite();
  const { id } = await make(clerk, 'riskSite', site);
  await taken(clerk, 'riskSite', id, 'submit');
  const report = await reportOf(api, clerk, 'riskSites?mode=commit', csvOf({ code: site.code, people: '77' } as never));
  expect(report).toMatchObject({ kept: false, bad: 1, problems: [{ column: 'reviewState' }] });
});
