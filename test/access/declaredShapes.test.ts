import { type FieldNode, getArgumentValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { scopeOf } from '../../api/access/scope.ts';
import { buildTenantSchema } from '../../api/graphql/schemas.ts';
import { type Ask, plan } from '../../api/request/plan.ts';
import { anyone, role } from '../../schema/access.ts';
import { definePlugin } from '../../schema/definePlugin.ts';
import { defineResource } from '../../schema/defineResource.ts';
import { integer, reference, text } from '../../schema/fields/index.ts';
import { makeRegistry } from '../../schema/registry.ts';
import type { Role } from '../../schema/roles.ts';

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

const planner = buildTenantSchema(
  makeRegistry([definePlugin({ name: 'probes', label, help: label, resources: [probe] })]),
);

const callerWith = (name: Role): Caller => ({
  userId: crypto.randomUUID(),
  username: name,
  displayName: name,
  mustChangePassword: false,
  grants: [{ role: name, unit: '110108000000' }],
  scope: scopeOf('110108000000'),
  plugins: ['probes'],
});

const asks: Record<string, [Ask['what'], type: string]> = {
  probes: ['list', 'Probe'],
  probesAggregate: ['aggregate', 'Probe'],
  userAccounts: ['list', 'UserAccount'],
};

/** Plans a query of one root field. */
function planned(name: Role, query: string) {
  const document = parse(query);
  expect(validate(planner.schema, document)).toEqual([]);
  const [node] = (
    document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode
  ).selectionSet.selections as [FieldNode];
  const field = planner.schema.getQueryType()?.getFields()[node.name.value];
  if (!field) throw new Error(`No field ${node.name.value}`);
  const [what, type] = asks[node.name.value] as (typeof asks)[string];
  const args = getArgumentValues(field, node, {});
  return plan(
    planner,
    callerWith(name),
    { fragments: {}, variables: {} },
    { what, type, args, nodes: [node], key: node.name.value },
  );
}

const fieldForbidden = expect.objectContaining({ code: 'FIELD_FORBIDDEN' });

describe('a reader to whom a field is personal', () => {
  test.each([
    '{ probes(sort: { field: SECRET }) { totalCount } }',
    '{ probes(filter: { income: { gt: 1 } }) { totalCount } }',
    '{ probesAggregate { sum { income } } }',
    '{ probesAggregate { max { i: income } } }',
    '{ probesAggregate(groupBy: [INCOME]) { count } }',
  ])('is refused %s', (query) => {
    expect(() => planned('viewer', query)).toThrow(fieldForbidden);
    expect(() => planned('planner', query)).not.toThrow();
  });

  test.each([
    '{ probes(search: "x") { totalCount } }',
    '{ probesAggregate(search: "x") { count } }',
  ])('does not search it: %s', (query) => {
    expect(planned('planner', query).text).toContain('"secret" ilike');
    let sql = '';
    try {
      sql = planned('viewer', query).text;
    } catch (error) {
      expect(error).toEqual(fieldForbidden);
    }
    expect(sql).not.toContain('"secret" ilike');
  });

  test('gets null and an error where it has no mask', () => {
    const { errors } = planned('viewer', '{ probes { nodes { income secret } } }');
    expect(errors).toEqual([{ error: fieldForbidden, path: ['probes', 'nodes', 'income'] }]);
  });
});

describe('a reader who may not read the target of a reference', () => {
  test('gets null and an error for it', () => {
    const { errors, text: sql } = planned('viewer', '{ probes { nodes { author { username } } } }');
    expect(errors).toEqual([{ error: fieldForbidden, path: ['probes', 'nodes', 'author'] }]);
    expect(sql).not.toContain('user_account');
  });

  test.each([
    '{ probes(filter: { author: { username: { startsWith: "a" } } }) { totalCount } }',
    '{ probes(filter: { not: { author: {} } }) { totalCount } }',
    '{ probesAggregate(groupBy: [AUTHOR]) { key { author { username } } } }',
  ])('is refused %s', (query) => {
    expect(() => planned('viewer', query)).toThrow(fieldForbidden);
    expect(() => planned('tenantAdmin', query)).not.toThrow();
  });

  test('is stopped at the inverse relation as well', () => {
    expect(planned('tenantAdmin', '{ userAccounts { nodes { probes { totalCount } } } }').errors).toEqual([]);
  });
});
