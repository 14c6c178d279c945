import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf } from '../../api/database/columns.ts';
import { upperSnake } from '../../api/graphql/names.ts';
import { rolesOf, rulesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { type Role, roles } from '../../schema/roles.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { make, sql } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  const organization = (await make(await api.as('wangcheng.planner'), 'organization', { name: '甲局' })).id;
  const site = (given: Record<string, unknown>) => make(officer, 'riskSite', given);
  await site({
    code: 'A-1',
    level: 'LOW',
    people: 2147483647,
    threatenedProperty: 1,
    inspectedOn: '2026-01-01',
    organization,
  });
  await site({
    code: 'A-2',
    level: 'LOW',
    people: 2147483647,
    threatenedProperty: 2,
    inspectedOn: '2026-02-01',
    organization,
  });
  await site({ code: 'A-3', level: 'MAJOR', people: 1, isMonitored: true });
  await site({ code: 'A-4', level: 'MAJOR' });
  await site({ code: 'A-5', level: 'LARGER', isMonitored: false });
});

const groups = async (args: string, selection: string, client = officer) => {
  const answer = await client.query(`{ g: riskSitesAggregate(${args}) { ${selection} } }`);
  expect(answer.errors).toEqual([]);
  return answer.data.g;
};

const mine = 'filter: { code: { startsWith: "A-" } }';

describe('aggregates', () => {
  test('without groupBy give one group, also of nothing', async () => {
    expect(await groups(mine, 'count')).toEqual([{ count: 5 }]);
    expect(await groups(`${mine}, groupBy: []`, 'count')).toEqual([{ count: 5 }]);
    expect(await groups(`${mine}, groupBy: null`, 'count')).toEqual([{ count: 5 }]);
    const empty = await groups(
      'filter: { code: { eq: "none" } }',
      'count sum { people } avg { people } min { inspectedOn }',
    );
    expect(empty).toEqual([{ count: 0, sum: { people: null }, avg: { people: null }, min: { inspectedOn: null } }]);
  });

  test('of nothing by groups give no group', async () => {
    expect(await groups('filter: { code: { eq: "none" } }, groupBy: [LEVEL]', 'count')).toEqual([]);
  });

  test('sum beyond 32 bits, and pass over missing values', async () => {
    const [all] = await groups(
      mine,
      'sum { people threatenedProperty } avg { people threatenedProperty } min { people inspectedOn } max { people inspectedOn }',
    );
    expect(all).toEqual({
      sum: { people: 4294967295, threatenedProperty: 3 },
      avg: { people: 1431655765, threatenedProperty: 1.5 },
      min: { people: 1, inspectedOn: '2026-01-01' },
      max: { people: 2147483647, inspectedOn: '2026-02-01' },
    });
  });

  test('group by several fields, the largest groups first', async () => {
    expect(await groups(`${mine}, groupBy: [LEVEL, IS_MONITORED]`, 'key { level isMonitored } count')).toEqual([
      { key: { level: 'LOW', isMonitored: null }, count: 2 },
      { key: { level: 'LARGER', isMonitored: false }, count: 1 },
      { key: { level: 'MAJOR', isMonitored: true }, count: 1 },
      { key: { level: 'MAJOR', isMonitored: null }, count: 1 },
    ]);
  });

  test('group by a relation, whose fields the key has', async () => {
    const found = await groups(
      `${mine}, groupBy: [ORGANIZATION]`,
      'key { organization { name riskSites { totalCount } } } count',
    );
    expect(found).toEqual([
      { key: { organization: null }, count: 3 },
      { key: { organization: { name: '甲局', riskSites: { totalCount: 2 } } }, count: 2 },
    ]);
  });

  test('take aliases, fragments and fields asked for twice', async () => {
    const found = await groups(
      `${mine}, groupBy: [UNIT, LEVEL]`,
      `__typename n: count ...on RiskSiteGroup { count } sum { total: people __typename } sum { people }
       key { __typename at: unit { name } at: unit { code } kind: level level }`,
    );
    expect(found[0]).toEqual({
      ...{ __typename: 'RiskSiteGroup', n: 2, count: 2 },
      sum: { total: 4294967294, __typename: 'RiskSiteSum', people: 4294967294 },
      key: { __typename: 'RiskSiteGroupKey', at: { name: '望城区', code: '430112000000' }, kind: 'LOW', level: 'LOW' },
    });
  });

  test('filter through relations and search', async () => {
    expect(await groups(`filter: { organization: { name: { eq: "甲局" } } }, search: "A-"`, 'count')).toEqual([
      { count: 2 },
    ]);
  });

  test.each([
    'key { level }',
    'key { unit { code } }',
    'key { childUnit { code } }',
    'key { organization { id } }',
  ])('refuse %s where the list is not grouped by it', async (selection) => {
    const answer = await officer.query(`{ riskSitesAggregate(groupBy: [KIND]) { ${selection} } }`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});

const registry = makeRegistry(plugins);
const roleOver = (...resources: Resource[]) =>
  (Object.keys(roles) as Role[]).find(
    (role) =>
      (roles[role].at as readonly string[]).includes('district') &&
      resources.map(({ access }) => rolesOf(access.read)).every((may) => may === 'any' || may.includes(role)),
  );

const groupable = registry.resources.flatMap((resource) =>
  Object.entries(resource.fields)
    .filter(
      ([, field]) =>
        kindOf(field).canGroup &&
        resource.area !== 'system' &&
        !registry.pluginOf(resource) &&
        !field.personal &&
        !field.access &&
        !rulesOf(resource.access.read).some(({ when }) => when),
    )
    .map(([name, field]) => ({
      resource,
      name,
      isRelation: kindOf(field).relation !== undefined,
      table: resource.name,
    })),
);

test.each(groupable)('$table by $name counts as SQL does', async ({ resource, name, isRelation }) => {
  const target = resource.fields[name]?.to;
  const reader = await api.as(
    `kaizhou.${roleOver(resource, ...(target === undefined ? [] : [registry.resource(target)]))}`,
  );
  const answer = await reader.query(
    `{ g: ${resource.plural}Aggregate(groupBy: [${upperSnake(name)}]) { count key { value: ${name}${isRelation ? ' { __typename }' : ''} } } }`,
  );
  expect(answer.errors).toEqual([]);
  const rows = await sql(
    api,
    `select count(*)::int as count from ${columnOf(resource.name)}
     where deleted_at is null and owner between 500154000000 and 500154999999 group by "${columnOf(name)}" order by 1 desc limit 1000`,
  );
  expect(answer.data.g.map(({ count }: { count: number }) => count)).toEqual(rows.map(({ count }) => count));
});
