import { beforeAll, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { publish } from '../support/definitions.ts';
import { look, make } from '../support/lifecycles.ts';
import { dueOf, makeDrill, makeRule } from './asking.ts';

const api = useApi();
let [baihe, wenfeng] = [] as unknown as [Client, Client];

beforeAll(async () => {
  [baihe, wenfeng] = [await api.as('baihe.planner'), await api.as('wenfeng.planner')];
});

test('a code that the unit has replaced counts with the one in its place', async () => {
  const admin = await api.as('baihe.tenantAdmin');
  const rule = await makeRule(baihe, { countedWhere: { kind: ['TEAM'] }, atLeast: 5 });
  const done = async () => (await dueOf(baihe, { rule, on: '2023-12-31' })).items[0]?.done;
  await makeDrill(baihe, '2023-05-01', { kind: 'TEAM' });
  await makeDrill(baihe, '2023-05-02', { kind: 'RESCUE' });
  const operations = [
    { do: 'hide', id: 'TEAM' },
    { do: 'change', id: 'TEAM', key: 'replacedBy', was: null, to: 'RESCUE' },
  ];
  const { id, version } = await make(admin, 'definition', { kind: 'DICTIONARY', name: 'drillKind', operations });
  expect(await done()).toBe(1);
  const published = await admin.query(
    'mutation ($id: ID!, $version: Int!) { publishDefinition(id: $id, version: $version, note: "并入") { state } }',
    { id, version },
  );
  expect(published.errors).toEqual([]);
  await expect.poll(done, { timeout: 6000 }).toBe(2);
  // the rule stays as it is where nobody touches what it counts
  const { version: now } = await look(baihe, 'cadenceRule', rule, 'version');
  const update = (input: object) =>
    baihe.query(
      'mutation ($id: ID!, $version: Int!, $input: UpdateCadenceRuleInput!) { updateCadenceRule(id: $id, version: $version, input: $input) { id } }',
      { id: rule, version: now, input },
    );
  expect(codesOf(await update({ countedWhere: { kind: ['TEAM', 'SPECIAL'] } }))).toEqual(['BAD_USER_INPUT']);
  expect(codesOf(await update({ warnDays: 5 }))).toEqual([]);
});

test('it does so in a list too, and over several replacements', async () => {
  const admin = await api.as('wenfeng.tenantAdmin');
  const rule = await makeRule(wenfeng, { countedWhere: { steps: ['WARNING', 'TRANSFER'] }, atLeast: 5 });
  const done = async () => (await dueOf(wenfeng, { rule, on: '2022-12-31' })).items[0]?.done;
  for (const step of ['WARNING', 'REPORT', 'COMMAND'])
    await makeDrill(wenfeng, '2022-05-01', { steps: [step, 'TRANSFER'] });
  await makeDrill(wenfeng, '2022-05-02', { steps: ['REPORT', 'COMMAND'] });
  expect(await done()).toBe(1);
  const replace = (id: string, to: string) => [
    { do: 'hide', id },
    { do: 'change', id, key: 'replacedBy', was: null, to },
  ];
  await publish(admin, 'drillStep', [...replace('WARNING', 'REPORT'), ...replace('REPORT', 'COMMAND')]);
  await expect.poll(done, { timeout: 6000 }).toBe(3);
});
