import { globSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeOf, upperSnake } from '../../api/graphql/names.ts';
import { fromRoot } from '../../api/paths.ts';
import { rolesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { contains } from '../../schema/place.ts';
import { codesOf, useApi } from '../support/api.ts';
import { registry } from '../support/records.ts';

const api = useApi();

const callers = [
  ['haidian.tenantAdmin', '110108000000'],
  ['dongcheng.viewer', '110101000000'],
  ['jingshan.director', '110101002000'],
  ['wangcheng.planner', '430112000000'],
  ['gaotangling.riskOfficer', '430112001000'],
  ['fusheng.informationOfficer', '430112106202'],
  ['kaizhou.dutyOfficer', '500154000000'],
  ['hongqi.viewer', '500154109202'],
  ['lhasa.supplyKeeper', '540100000000'],
  ['chengguan.teamLeader', '540102000000'],
] as const;

/** Units to ask for: the callers' own, those above, and some nobody has. */
const units = fc.constantFrom(
  ...callers.map(([, code]) => code),
  '110000000000',
  '430100000000',
  '500000000000',
  '999999999999',
);

/** Resources everybody may read and everybody has. */
const resources = registry.resources.filter(
  (resource) => rolesOf(resource.access.read) === 'any' && !registry.pluginOf(resource),
);

/** A reference that everybody may follow. */
const leadsOn = ({ to, access, ...field }: Field): boolean =>
  to !== undefined && !access && !kindOf(field).isList && resources.includes(registry.resource(to));

type Condition = Record<string, unknown>;

const words = fc.constantFrom('应急', '镇', '1', 'a', '%', '号');

/** A filter by a field's own value that is likely to fit something. */
function conditionOf(name: string, resource: Resource): fc.Arbitrary<Condition> {
  const field = resource.fields[name] as Resource['fields'][string];
  const kind = kindOf(field);
  const codes = dictionaryOf(field)?.items.map(({ code }) => code) ?? [];
  const isNull = fc.boolean().map((value) => ({ isNull: value }));
  const wanted: Partial<Record<string, fc.Arbitrary<Condition>>> = {
    contains: words.map((value) => ({ contains: value })),
    has: codes.length > 0 ? fc.constantFrom(...codes).map((value) => ({ has: value })) : isNull,
    within: units.map((value) => ({ within: value })),
    gte:
      { Int: fc.nat(100).map((value) => ({ gte: value })), Date: fc.constant({ gte: '2000-01-01' }) }[
        kind.scalar as string
      ] ?? isNull,
    ne: codes.length > 0 ? fc.constantFrom(...codes).map((value) => ({ ne: value })) : isNull,
  };
  const fitting = kind.operators.flatMap((operator) => wanted[operator] ?? []);
  return fc.oneof(isNull, ...fitting).map((condition) => ({ [name]: condition }));
}

const header: fc.Arbitrary<Condition> = fc.oneof(
  units.map((unit) => ({ unit: { eq: unit } })),
  units.map((unit) => ({ unit: { within: unit } })),
  fc.constant({ createdAt: { gt: '2000-01-01T00:00:00Z' } }),
);

function filterOf(resource: Resource, depth: number): fc.Arbitrary<Condition> {
  const plain = Object.entries(resource.fields)
    .filter(([, field]) => !field.personal && !field.access && kindOf(field).relation?.target !== 'resource')
    .map(([name]) => conditionOf(name, resource));
  const related =
    depth === 0
      ? []
      : [
          ...Object.entries(resource.fields).flatMap(([name, field]) =>
            leadsOn(field)
              ? [filterOf(registry.resource(field.to as string), 0).map((inner) => ({ [name]: inner }))]
              : [],
          ),
          ...registry
            .inversesOf(resource)
            .filter(({ resource: other, field }) => resources.includes(other) && !other.fields[field]?.access)
            .map(({ name, resource: other }) =>
              fc
                .tuple(fc.constantFrom('some', 'none'), filterOf(other, 0))
                .map(([quantifier, inner]) => ({ [name]: { [quantifier]: inner } })),
            ),
        ];
  const simple = fc.oneof(header, ...plain, ...related);
  if (depth === 0) return simple;
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: fc.array(simple, { maxLength: 3 }).map((and) => ({ and })) },
    { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 3 }).map((or) => ({ or })) },
    { weight: 2, arbitrary: simple.map((not) => ({ not })) },
  );
}

// half of the questions go to what the demo has records of
const inDemo = resources.filter(({ name }) => globSync(`*/${name}.csv`, { cwd: fromRoot('seeds/demo') }).length > 0);

const questions = fc.oneof(fc.constantFrom(...resources), fc.constantFrom(...inDemo)).chain((resource) => {
  const sortable = ['unit', 'createdAt', ...namesOf(resource, (field) => Boolean(kindOf(field).canSort))];
  const groupable = namesOf(resource, (field) => Boolean(kindOf(field).canGroup) && !kindOf(field).relation);
  return fc.record({
    resource: fc.constant(resource),
    caller: fc.constantFrom(...callers),
    filter: filterOf(resource, 1),
    sort: fc.array(
      fc.record({ field: fc.constantFrom(...sortable.map(upperSnake)), direction: fc.constantFrom('ASC', 'DESC') }),
      { maxLength: 2 },
    ),
    groupBy: fc.subarray(groupable.map(upperSnake), { maxLength: Math.min(2, groupable.length) }),
    first: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat(5),
  });
});

const namesOf = (resource: Resource, fits: (field: Resource['fields'][string]) => boolean): string[] =>
  Object.entries(resource.fields).flatMap(([name, field]) =>
    fits(field) && !field.personal && !field.access ? [name] : [],
  );

interface Node {
  unit: { code: string };
  published?: boolean;
}

test('no filter, sort, page or group shows a row from outside the scope that no unit above has published', async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      questions,
      async ({ resource, caller: [username, scope], filter, sort, groupBy, first, offset }) => {
        const type = typeOf(resource);
        const published = resource.publishes ? 'published' : '';
        const references = Object.entries(resource.fields).flatMap(([name, field]) =>
          leadsOn(field)
            ? [`${name} { unit { code } ${registry.resource(field.to as string).publishes ? 'published' : ''} }`]
            : [],
        );
        const answer = await (await api.as(username)).query(
          `query ($filter: ${type}Filter, $sort: [${type}Sort!], $groupBy: [${type}GroupField!], $first: Int, $offset: Int) {
          list: ${resource.plural}(filter: $filter, sort: $sort, first: $first, offset: $offset) { totalCount nodes { id unit { code } ${published} ${references.join(' ')} } }
          groups: ${resource.plural}Aggregate(filter: $filter, groupBy: [UNIT]) { count key { unit { code } } }
          others: ${resource.plural}Aggregate(filter: $filter, groupBy: $groupBy) { count }
        }`,
          { filter, sort, groupBy, first, offset },
        );
        expect(codesOf(answer)).toEqual([]);
        const { list, groups, others } = answer.data as {
          list: { totalCount: number; nodes: Node[] };
          groups: { count: number; key: Node }[];
          others: { count: number }[];
        };
        const related = list.nodes.flatMap((node) =>
          Object.values(node).filter((value): value is Node => Boolean((value as Node | null)?.unit)),
        );
        const isOurs = ({ unit, published: isOpen }: Node) =>
          contains(scope, unit.code) || (isOpen === true && contains(unit.code, scope));
        expect([...list.nodes, ...related].filter((node) => !isOurs(node))).toEqual([]);
        // a group may be of a unit above only where that unit can have published something
        expect(
          groups.filter(
            ({ key }) => !contains(scope, key.unit.code) && !(resource.publishes && contains(key.unit.code, scope)),
          ),
        ).toEqual([]);
        const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
        expect([sum(groups), sum(others)]).toEqual([list.totalCount, list.totalCount]);
        expect(list.nodes).toHaveLength(Math.max(0, Math.min(first, list.totalCount - offset)));
        rows += list.nodes.length;
      },
    ),
    { numRuns: 250 },
  );
  expect(rows).toBeGreaterThan(500);
});
