import { BigIntType, type Constructor, EntitySchema, type EntitySchemaMetadata } from '@mikro-orm/core';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { columnOf, columns, dictionaryOrder, quote, tableOf } from './columns.ts';
import { ownedPolicies } from './policies.ts';
import { hasPinyin, searchIndex } from './search.ts';

type Properties = Record<string, Record<string, unknown>>;

const header: Properties = {
  id: { type: 'uuid', primary: true },
  owner: { type: new BigIntType('string') },
  version: { type: 'integer', version: true },
  createdAt: { type: 'datetime', columnType: 'timestamptz' },
  updatedAt: { type: 'datetime', columnType: 'timestamptz' },
  /** A deleted row stays for history and restore; it is out of every list and frees its key. */
  deletedAt: { type: 'datetime', columnType: 'timestamptz', nullable: true },
  /** Values of the fields that units added, by key. */
  custom: { type: 'json', columnType: 'jsonb', defaultRaw: `'{}'` },
  /** What a trigger takes from `custom` for the search box and for indexes: `customColumns.ts`. */
  searchCustom: { type: 'string', columnType: 'text', default: '', lazy: true },
  customNumbers: { type: 'array', columnType: 'float8[]', nullable: true, lazy: true },
  customTexts: { type: 'array', columnType: 'text[]', nullable: true, lazy: true },
};

/** What the present state of a record's lifecycle does to it. */
const lifecycle: Properties = {
  /** Ids of the versions that the record's lifecycle is made of; empty for what ships. */
  lifecycle: { type: 'string', columnType: 'text', default: '' },
  /** Only transitions change it. */
  locked: { type: 'boolean', default: false },
  /** The tenant that alone sees it; none: whoever may read it. A plain comparison, so that PostgreSQL keeps its plans. */
  withheldFor: { type: new BigIntType('string'), fieldName: 'withheld_for', nullable: true },
};

const made = new WeakMap<Resource, EntitySchema>();

/** The MikroORM entity of a declaration: table, columns, forced row policy, unique key per owner, list indexes. */
export function entityOf(resource: Resource): EntitySchema {
  const known = made.get(resource) ?? makeEntity(resource);
  made.set(resource, known);
  return known;
}

function makeEntity(resource: Resource): EntitySchema {
  const table = tableOf(resource);
  const fields = Object.entries(resource.fields).map(([name, field]) => [name, propertyOf(name, field)] as const);
  const published = resource.publishes ? { published: { type: 'boolean', default: false } } : {};
  const pinyin = hasPinyin(resource) ? { searchPinyin: { type: 'string', columnType: 'text', default: '' } } : {};
  return new EntitySchema({
    name: resource.name,
    tableName: table,
    rowLevelSecurity: 'force',
    policies: ownedPolicies(table, resource.publishes !== undefined),
    properties: {
      ...header,
      ...(resource.lifecycle && lifecycle),
      ...published,
      ...pinyin,
      ...Object.fromEntries(fields),
    },
    indexes: indexesOf(resource, table),
  } as unknown as EntitySchemaMetadata<object> & { class?: Constructor });
}

function propertyOf(name: string, field: Field): Record<string, unknown> {
  const kind = kindOf(field);
  const { property, collation } = columns[kind.column];
  const shared = { fieldName: columnOf(name), nullable: !field.required };
  if (kind.relation?.holds === 'one' && kind.relation.target === 'resource')
    return {
      ...shared,
      kind: 'm:1',
      entity: () => field.to,
      mapToPk: true,
      deleteRule: 'restrict',
      updateRule: 'restrict',
      index: false,
    };
  return {
    ...shared,
    // records from before there was a lifecycle stand where new ones start
    ...(field.isFixed && field.initial !== undefined && { default: field.initial }),
    type: property,
    columnType: kind.column,
    ...(collation && !kind.isChoice && { collation }),
  };
}

/**
 * Lists walk (field, id, owner); the owner as last key column lets a wide scope filter inside the index, and a narrow scope uses the index
 * on (owner, id), which holds what sums and groups are made of, so that they read no row. Choices are walked in their dictionary's order where it is fixed, and counted by (choice, owner, id), so that a count costs
 * what the scope holds and not what the nation holds. Rows of a deleted record are in none of them.
 */
function indexesOf(resource: Resource, table: string): { name: string; expression: string }[] {
  const living = 'where deleted_at is null';
  // so that what is withheld is passed over inside the index
  const seen = resource.lifecycle ? ['withheld_for'] : [];
  const index = (name: string, list: string, { unique = '', included = seen } = {}) => ({
    name,
    expression: `create ${unique}index ${quote(name)} on ${quote(table)} (${list})${included.length > 0 ? ` include (${included.join(', ')})` : ''} ${living}`,
  });
  const listed = Object.entries(resource.fields).filter(
    ([, field]) => field.index || kindOf(field).relation?.target === 'resource',
  );
  const single = listed.filter(([, field]) => !kindOf(field).isList);
  const choices = single.filter(([, field]) => kindOf(field).isChoice);
  const sums = Object.entries(resource.fields).filter(([, field]) => kindOf(field).aggregates?.includes('sum'));
  const counted = [...choices, ...sums];
  const search = searchIndex(resource);
  const files = Object.entries(resource.fields).filter(([, field]) => kindOf(field).relation?.target === 'File');
  const lists = listed.filter(([, field]) => kindOf(field).isList).map(([name]) => columnOf(name));
  return [
    index(`${table}_key`, ['owner', ...resource.key.map((name) => keyColumn(resource, name))].join(', '), {
      ...{ unique: 'unique ', included: [] },
    }),
    index(`${table}_counted`, 'owner, id', { included: [...counted.map(([name]) => quote(columnOf(name))), ...seen] }),
    index(`${table}_updated`, 'updated_at desc, id desc, owner'),
    ...single.map(([name, field]) => {
      const order = dictionaryOrder(field, quote(columnOf(name)));
      return order
        ? index(`${table}_${columnOf(name)}_order`, `(${order})${nullsFirst(field)}, id, owner`)
        : index(`${table}_${columnOf(name)}_list`, `${sortable(name, field)}, id, owner`);
    }),
    ...choices.map(([name, field]) => index(`${table}_${columnOf(name)}_scope`, `${sortable(name, field)}, owner, id`)),
    ...lists.map((column) => ({
      name: `${table}_${column}_list`,
      expression: `create index ${quote(`${table}_${column}_list`)} on ${quote(table)} using gin (${quote(column)})`,
    })),
    // who may have a file is asked of the records that have it
    ...files.map(([name]) => index(`${table}_${columnOf(name)}_file`, quote(columnOf(name)), { included: [] })),
    ...(search ? [search] : []),
  ];
}

/** No value is the lowest value, ascending and descending: one index serves both. */
const nullsFirst = (field: Field): string => (field.required ? '' : ' nulls first');

const sortable = (name: string, field: Field): string => `${quote(columnOf(name))}${nullsFirst(field)}`;

/** Two records without a value in an optional key field are still the same key. */
function keyColumn(resource: Resource, name: string): string {
  const column = quote(columnOf(name));
  if (resource.fields[name]?.required) return column;
  throw new Error(`Resource ${resource.name}: key field ${name} must be required`);
}
