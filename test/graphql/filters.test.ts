import { beforeAll, describe, expect, test } from 'vitest';
import { type KindName, kinds } from '../../schema/fields/kinds.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { type Answer, codesOf, useApi } from '../support/api.ts';
import { filterCases } from './filterCases.ts';
import { type Letters, makeFilterRecords } from './filterRecords.ts';

const api = useApi();
let records: Record<string, Letters>;

beforeAll(async () => {
  records = await makeFilterRecords(api);
});

const registry = makeRegistry(plugins);
/** Who sees every field of all records he sees. */
const accountFor: Record<string, string> = {
  userAccount: 'wangcheng.tenantAdmin',
  person: 'gaotangling.planner',
  videoSource: 'wangcheng.tenantAdmin',
};

async function ask(of: string, filter: unknown): Promise<Answer> {
  const client = await api.as(accountFor[of] ?? 'wangcheng.riskOfficer');
  const { plural } = registry.resource(of);
  const type = of.charAt(0).toUpperCase() + of.slice(1);
  return client.query(
    `query ($ids: [ID!], $filter: ${type}Filter!) { list: ${plural}(first: 100, filter: { id: { in: $ids }, and: [$filter] }) { nodes { id } } }`,
    { ids: Object.values(records[of] as Letters), filter: withIds(filter) },
  );
}

/** Which of the records a, b, c, d of a resource fit. */
async function found(of: string, filter: unknown): Promise<string> {
  const answer = await ask(of, filter);
  expect(answer.errors).toEqual([]);
  const letters = new Map(Object.entries(records[of] as Letters).map(([letter, id]) => [id, letter]));
  return (answer.data.list.nodes as { id: string }[])
    .map(({ id }) => letters.get(id))
    .sort()
    .join('');
}

/** Puts ids where a filter says `@organization.a`. */
function withIds(filter: unknown): unknown {
  const text = JSON.stringify(filter).replace(/"@(\w+)\.(\w)"/g, (_all, of: string, letter: 'a') =>
    JSON.stringify(records[of]?.[letter]),
  );
  return JSON.parse(text);
}

describe.each(filterCases)('$field of $of, a $kind', ({ of, field, finds }) => {
  test.each(finds)('%j finds "%s"', async (condition, letters) => {
    expect(await found(of, { [field]: condition })).toBe(letters);
  });

  test.each(finds)('not %j finds the others than "%s"', async (condition, letters) => {
    const others = [...'abcd'].filter((letter) => !letters.includes(letter)).join('');
    expect(await found(of, { not: { [field]: condition } })).toBe(others);
  });
});

describe('all operators', () => {
  const declared = new Set(
    registry.resources.flatMap(({ fields }) => Object.values(fields).map(({ kind }) => kind as KindName)),
  );
  declared.delete('references'); // filtered through its records: some and none

  test.each([...declared])('of the kind %s are covered by a case', (kind) => {
    const covered = filterCases
      .filter((one) => one.kind === kind)
      .flatMap(({ finds }) => finds.flatMap(([condition]) => Object.keys(condition)));
    expect([...kinds[kind].operators].filter((operator) => !covered.includes(operator))).toEqual([]);
  });
});

describe('through relations', () => {
  test.each([
    ['riskSite', { organization: { kind: { eq: 'DEPARTMENT' } } }, 'abc'],
    ['riskSite', { organization: { name: { startsWith: '乙' } } }, 'b'],
    ['riskSite', { organization: {} }, 'abc'],
    ['riskSite', { not: { organization: {} } }, 'd'],
    ['riskSite', { organization: { not: { name: { startsWith: '乙' } } } }, 'ac'],
    ['organization', { riskSites: { some: { people: { gte: 30 } } } }, 'a'],
    ['organization', { riskSites: { some: {} } }, 'ab'],
    ['organization', { riskSites: { none: {} } }, 'cd'],
    ['organization', { riskSites: { none: { people: { gte: 30 } } } }, 'bcd'],
    ['organization', { riskSites: { some: { people: { lt: 15 } }, none: { people: { gte: 30 } } } }, ''],
    ['organization', { riskSites: { some: { plans: { some: { category: { eq: 'ACCIDENT' } } } } } }, 'ab'],
    ['emergencyPlan', { riskSites: { some: { level: { eq: 'MAJOR' } } } }, 'a'],
    ['emergencyPlan', { riskSites: { none: { level: { eq: 'MAJOR' } } } }, 'bcd'],
    ['emergencyPlan', { riskSites: { some: { organization: { name: { eq: '乙水利局' } } } } }, 'ab'],
    ['riskSite', { plans: { some: { published: { eq: true } } } }, 'ab'],
    ['riskSite', { plans: { none: {} } }, 'cd'],
    ['supplyItem', { depot: { area: { gt: 150 } } }, 'cd'],
    ['depot', { items: { some: { category: { eq: 'ENGINEERING' } } } }, 'b'],
  ])('%s %j finds "%s"', async (of, filter, letters) => {
    expect(await found(of, filter)).toBe(letters);
  });
});

describe('and, or, not', () => {
  const people = (condition: object) => ({ people: condition });
  test.each([
    [{ and: [people({ gte: 20 }), people({ lt: 30 })] }, 'b'],
    [{ or: [people({ lt: 15 }), people({ gt: 25 })] }, 'ac'],
    [{ or: [people({ lt: 15 })], and: [people({ gt: 15 })] }, ''],
    [{ or: [people({ lt: 15 })], level: { eq: 'MAJOR' } }, 'a'],
    [{ not: people({ gt: 15 }) }, 'ad'],
    [{ not: { not: people({ gt: 15 }) } }, 'bc'],
    [{ not: { and: [people({ gt: 15 }), people({ lt: 25 })] } }, 'acd'],
    [{ not: { or: [people({ eq: 10 }), people({ isNull: true })] } }, 'bc'],
    [{ and: [] }, 'abcd'],
    [{ or: [] }, ''],
    [{ not: {} }, ''],
    [{}, 'abcd'],
  ])('%j finds "%s"', async (filter, letters) => {
    expect(await found('riskSite', filter)).toBe(letters);
  });
});

describe('wildcards are letters', () => {
  test.each([
    [{ contains: '%' }, 'a'],
    [{ contains: '_' }, 'b'],
    [{ contains: '\\' }, 'c'],
    [{ startsWith: '%' }, ''],
    [{ startsWith: '湘江_' }, 'b'],
    [{ contains: '100%' }, 'a'],
  ])('address %j finds "%s"', async (condition, letters) => {
    expect(await found('riskSite', { address: condition })).toBe(letters);
  });
});

describe('refused with BAD_USER_INPUT, never ignored', () => {
  test.each<[string, unknown]>([
    ['a null operand', { people: { eq: null } }],
    ['a null list', { people: { in: null } }],
    ['a null isNull', { people: { isNull: null } }],
    ['a null field', { people: null }],
    ['a null relation', { organization: null }],
    ['a null "and"', { and: null }],
    ['a null "not"', { not: null }],
    ['a null "some"', { plans: { some: null } }],
    ['a null "none"', { plans: { none: null } }],
    ['a null in a list', { people: { in: [1, null] } }],
    ['an id that is none', { id: { eq: 'x' } }],
    ['a date that is none', { inspectedOn: { eq: '2026-02-30' } }],
    ['a moment that is none', { createdAt: { gt: '2026-13-01T25:00:00Z' } }],
    ['a box from east to west', { location: { inBox: { west: 2, east: 1, south: 0, north: 1 } } }],
    ['a text with a null character', { name: { eq: 'a\u0000' } }],
  ])('%s', async (_what, filter) => {
    expect(codesOf(await ask('riskSite', filter))).toEqual(['BAD_USER_INPUT']);
  });
});
