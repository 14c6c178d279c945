import { describe, expect, test } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { holds, recordReaches } from '../../api/access/reach.ts';
import { buildTenantSchema } from '../../api/graphql/schemas.ts';
import type { Ask } from '../../api/request/plan.ts';
import { anyone, role } from '../../schema/access.ts';
import { definePlugin } from '../../schema/definePlugin.ts';
import { defineResource } from '../../schema/defineResource.ts';
import { integer, reference, references, text } from '../../schema/fields/index.ts';
import { makeRegistry } from '../../schema/registry.ts';
import type { Role } from '../../schema/roles.ts';
import { callerWith, planned } from '../support/plans.ts';

// Shapes no resource has yet, which a declaration may take tomorrow: personal fields that are searched and summed, and a reference
// to records that the reader may not read.
const label = { zh: '试', en: 'Probe' };
const probe = defineResource({
  name: 'probe',
  area: 'system',
  label,
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label, required: true, search: true }),
    secret: text({ label, search: true, personal: true }),
    income: integer({ label, personal: true }),
    author: reference('userAccount', { label, inverse: { name: 'probes', label } }),
  },
  access: { read: anyone, create: role('planner'), update: role('planner'), delete: role('planner') },
});

const task = defineResource({
  name: 'task',
  area: 'system',
  label,
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label, required: true }),
    host: reference('organization', { label }),
    helpers: references('organization', { label }),
  },
  access: {
    read: [
      { ...anyone, when: [{ field: 'host', is: 'myOrganization' }] },
      { ...anyone, when: [{ field: 'helpers', is: 'myOrganization' }] },
    ],
    create: role('planner'),
    update: role('planner'),
    delete: role('planner'),
  },
});

const registry = makeRegistry([definePlugin({ name: 'probes', label, help: label, resources: [probe, task] })]);
const planner = buildTenantSchema(registry);

const asks: Record<string, [Ask['what'], type: string]> = {
  probes: ['list', 'Probe'],
  probesAggregate: ['aggregate', 'Probe'],
  userAccounts: ['list', 'UserAccount'],
  tasks: ['list', 'Task'],
};

const township = '110108013000';

const plannedAs = (role: Role, query: string, unit = township) => {
  const [what, type] = asks[/\w+/.exec(query)?.[0] ?? ''] as (typeof asks)[string];
  return planned(planner, callerWith(role, unit), query, what, type);
};

const fieldForbidden = expect.objectContaining({ code: 'FIELD_FORBIDDEN' });

describe('a reader to whom a field is personal', () => {
  test.each([
    '{ probes(sort: { field: SECRET }) { totalCount } }',
    '{ probes(filter: { income: { gt: 1 } }) { totalCount } }',
    '{ probesAggregate { sum { income } } }',
    '{ probesAggregate { max { i: income } } }',
    '{ probesAggregate(groupBy: [INCOME]) { count } }',
    '{ probesAggregate { distinct { income } } }',
  ])('is refused %s', (query) => {
    expect(() => plannedAs('viewer', query)).toThrow(fieldForbidden);
    expect(() => plannedAs('planner', query)).not.toThrow();
  });

  test.each([
    '{ probes(search: "x") { totalCount } }',
    '{ probesAggregate(search: "x") { count } }',
  ])('does not search it: %s', (query) => {
    expect(plannedAs('planner', query).text).toContain('"secret" ilike');
    let sql = '';
    try {
      sql = plannedAs('viewer', query).text;
    } catch (error) {
      expect(error).toEqual(fieldForbidden);
    }
    expect(sql).not.toContain('"secret" ilike');
  });

  test('gets null and an error where it has no mask', () => {
    const { errors } = plannedAs('viewer', '{ probes { nodes { income secret } } }');
    expect(errors).toEqual([{ error: fieldForbidden, path: ['probes', 'nodes', 'income'] }]);
  });
});

test('a keeper sees personal fields of his own unit, so a district cannot filter by those of its townships', () => {
  const query = '{ probes(filter: { income: { gt: 1 } }) { totalCount } }';
  expect(() => plannedAs('planner', query, '110108000000')).toThrow(fieldForbidden);
});

describe('a reader who may not read the target of a reference', () => {
  test('gets null and an error for it', () => {
    const { errors, text: sql } = plannedAs('viewer', '{ probes { nodes { author { username } } } }');
    expect(errors).toEqual([{ error: fieldForbidden, path: ['probes', 'nodes', 'author'] }]);
    expect(sql).not.toContain('user_account');
  });

  test.each([
    '{ probes(filter: { author: { username: { startsWith: "a" } } }) { totalCount } }',
    '{ probes(filter: { not: { author: {} } }) { totalCount } }',
    '{ probesAggregate(groupBy: [AUTHOR]) { key { author { username } } } }',
    '{ probesAggregate { distinct { author } } }',
  ])('is refused %s', (query) => {
    expect(() => plannedAs('viewer', query)).toThrow(fieldForbidden);
    expect(() => plannedAs('tenantAdmin', query)).not.toThrow();
  });

  test('is stopped at the inverse relation as well', () => {
    expect(plannedAs('tenantAdmin', '{ userAccounts { nodes { probes { totalCount } } } }').errors).toEqual([]);
  });
});

describe('records for the members of an organization', () => {
  const [mine, another] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
  const member = callerWith('viewer', township, { organizations: [mine] });
  const asked = (caller: Caller) => planned(planner, caller, '{ tasks { totalCount } }', 'list', 'Task');

  test('are asked for by his memberships, which are bound and not part of the plan', () => {
    const { text: sql, values } = asked(member);
    const [, host] = /"host" = any \(\$(\d+)::uuid\[\]\)/.exec(sql) ?? [];
    const [, helpers] = /"helpers" && \$(\d+)::uuid\[\]/.exec(sql) ?? [];
    expect([values[Number(host) - 1], values[Number(helpers) - 1]]).toEqual([[mine], [mine]]);
    const stranger = asked(callerWith('viewer', township));
    expect([stranger.text, stranger.values[Number(host) - 1]]).toEqual([sql, []]);
  });

  test.each([
    [true, { host: mine, helpers: [] }],
    [true, { host: null, helpers: [another, mine] }],
    [false, { host: another, helpers: [another] }],
    [false, { host: null, helpers: null }],
  ])('are his: %s, %j', (isHis, values) => {
    const row = { owner: township, governor: township, values };
    const isHeld = (caller: Caller) =>
      recordReaches(caller, 'READ', registry.resource('task')).some((reach) => holds(caller, reach, row));
    expect([isHeld(member), isHeld(callerWith('viewer', township))]).toEqual([isHis, false]);
  });
});
