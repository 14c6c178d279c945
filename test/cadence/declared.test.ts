import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { typeOf } from '../../api/graphql/names.ts';
import { buildTenantSchema } from '../../api/graphql/schemas.ts';
import { registry } from '../support/records.ts';

const { schema } = buildTenantSchema(registry);

const declared = registry.resources.flatMap((resource) =>
  [resource.cadence?.counted?.only, resource.cadence?.subject?.only].flatMap((only) =>
    only ? [[resource.name, only, resource] as const] : [],
  ),
);

test.each(declared)('%s says which records count or owe in a filter of its own', (_name, only, resource) => {
  const problems: string[] = [];
  const type = schema.getType(`${typeOf(resource)}Filter`) as GraphQLInputType;
  coerceInputValue(only, type, (path, _value, { message }) => problems.push(`${path.join('.')}: ${message}`));
  expect(problems).toEqual([]);
});
