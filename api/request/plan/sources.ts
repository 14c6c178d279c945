import type { RecordVerb } from '../../../schema/declaredRules.ts';
import { hasReceipts, type Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Registry } from '../../../schema/registry.ts';
import { columnOf, columns, quote, tableOf } from '../../database/columns.ts';
import { indexUseOf, slotSql } from '../../database/customColumns.ts';
import type { Effective } from '../../engines/definition/effective.ts';
import { pascal, typeOf } from '../../graphql/names.ts';
import { type CustomColumn, customColumn } from './customColumn.ts';
import type { Value } from './given.ts';

/** Where the rows of a GraphQL object type come from. */
export interface Source {
  type: string;
  table: string;
  /** Primary key column. */
  key: string;
  keyType: 'uuid' | 'bigint';
  /** Condition of rows that exist for a reader. */
  living: (alias: string) => string;
  fields: Readonly<Record<string, SourceField>>;
  resource?: Resource;
}

/** SQL of a field that filters, orders or sums: its column, or what stands for one. */
export function columnSql({ fields }: Source, row: string, name: string): string {
  const found = fields[name];
  if (found?.added) return found.added.sql(row);
  return found?.is === 'value' ? found.sql(row) : `${row}.${quote(columnOf(found?.of ?? name))}`;
}

/** What a unit added, as SQL compares it. */
export interface Added extends CustomColumn {
  /** The same value where an index serves comparisons with something. */
  indexed: ((alias: string) => string) | undefined;
}

/** `field` is the field behind it, `of` that field's name. */
export type SourceField = { field?: Field; of?: string; added?: Added } & (
  | { is: 'value'; sql: (alias: string) => string }
  /** The values of fields that units added. */
  | { is: 'custom' }
  /** A column that is an object in answers. */
  | { is: 'object'; sql: (alias: string) => string; type: string; fields: Record<string, (column: string) => string> }
  /** What the caller may do with the row. */
  | { is: 'verbs' }
  /** A hand-written resolver answers it in rows where the caller may use a verb; `most`: rows that it can add to one of these. */
  | { is: 'resolved' /** None: whoever reads the row. */; verb?: RecordVerb; most: (args: Value) => number }
  /** One row elsewhere, by its key. */
  | { is: 'one'; type: string; key: (alias: string) => string }
  /** Rows elsewhere by an array of keys, in its order. */
  | { is: 'many'; type: string; keys: (alias: string) => string }
  /** Rows elsewhere that point here by their field `via`. */
  | { is: 'connection'; type: string; via: string; on: (child: string, parent: string) => string }
);

const value = (sql: (alias: string) => string): SourceField => ({ is: 'value', sql });
const column = (name: string): SourceField => value((alias) => `${alias}.${quote(columnOf(name))}`);
const cut = (alias: string, digits: number) => `${alias}.code - ${alias}.code % 1${'0'.repeat(12 - digits)}`;

const place: Source = {
  type: 'Place',
  table: 'place',
  key: 'code',
  keyType: 'bigint',
  living: () => 'true',
  fields: {
    code: value((alias) => `${alias}.code::text`),
    name: column('name'),
    fullName: column('fullName'),
    level: column('level'),
    isFunctionalZone: column('functionalZone'),
    countsAs: column('countsAs'),
    hasChildren: value((alias) => `exists (select 1 from place c where c.parent = ${alias}.code)`),
    parent: { is: 'one', type: 'Place', key: (alias) => `${alias}.parent` },
    path: {
      is: 'many',
      type: 'Place',
      keys: (alias) =>
        `array[${[2, 4, 6, 9].map((digits) => `nullif(${cut(alias, digits)}, ${alias}.code)`).join(', ')}, ${alias}.code]`,
    },
  },
};

const file: Source = {
  type: 'File',
  table: 'file',
  key: 'id',
  keyType: 'uuid',
  living: () => 'true',
  fields: {
    id: column('id'),
    name: column('name'),
    size: column('size'),
    type: column('mediaType'),
    url: value((alias) => `'/files/' || ${alias}.id`),
  },
};

/** Of one record, for the limit of rows. */
const mostTransitions = 10;

export type Sources = ReadonlyMap<string, Source>;

export function makeSources(registry: Registry): Sources {
  const sources = [place, file, ...registry.resources.map((resource) => sourceOf(resource, registry))];
  return new Map(sources.map((source) => [source.type, source]));
}

function sourceOf(resource: Resource, registry: Registry): Source {
  const fields: Record<string, SourceField> = {
    id: column('id'),
    version: column('version'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
    unit: { is: 'one', type: 'Place', key: (alias) => `${alias}.owner` },
    can: { is: 'verbs' },
    custom: { is: 'custom' },
    history: { is: 'resolved', verb: 'HISTORY', most: (args) => args.field('first').look<number>() },
    ...(hasReceipts(resource) && {
      readBy: { is: 'resolved', verb: 'HISTORY', most: (args) => args.field('first').look<number>() } as const,
    }),
    ...(resource.publishes && { published: column('published') }),
    ...(resource.lifecycle &&
      ({
        standing: { is: 'resolved', most: () => 1 },
        transitions: { is: 'resolved', most: () => mostTransitions },
      } satisfies Record<string, SourceField>)),
  };
  for (const [name, field] of Object.entries(resource.fields)) Object.assign(fields, declared(name, field));
  for (const inverse of registry.inversesOf(resource)) {
    const pointing = quote(columnOf(inverse.field));
    const isList = kindOf(inverse.resource.fields[inverse.field] as Field).isList;
    const on = (child: string, parent: string) =>
      isList ? `${child}.${pointing} @> array[${parent}.id]` : `${child}.${pointing} = ${parent}.id`;
    fields[inverse.name] = { is: 'connection', type: typeOf(inverse.resource), via: inverse.field, on };
  }
  return {
    type: typeOf(resource),
    table: quote(tableOf(resource)),
    key: 'id',
    keyType: 'uuid',
    living: (alias) => `${alias}.deleted_at is null`,
    fields,
    resource,
  };
}

const local = new WeakMap<Effective, WeakMap<Sources, Sources>>();

/** Sources with the fields that units added, as `custom.slopeAngle`. */
export function localSources(sources: Sources, effective: Effective): Sources {
  if (!effective.forms) return sources;
  const known = local.get(effective) ?? new WeakMap<Sources, Sources>();
  local.set(effective, known);
  const made =
    known.get(sources) ?? new Map([...sources].map(([type, source]) => [type, withCustom(source, effective, sources)]));
  known.set(sources, made);
  return made;
}

function withCustom(source: Source, effective: Effective, sources: Sources): Source {
  const resource = source.resource && effective.resource(source.resource);
  if (!resource?.custom) return source;
  const table = tableOf(resource);
  const fields = Object.entries(resource.custom).map(([key, field]) => {
    const name = `custom.${key}`;
    const slot = effective.slots.find(
      (one) => one.resource === table && one.key === key && one.use === indexUseOf(field),
    );
    const added = { ...customColumn(key, field), indexed: slot && ((row: string) => slotSql(slot, row)) };
    return [name, { ...shownAs(field, added.sql, sources), field, of: name, added }] as const;
  });
  return { ...source, resource, fields: { ...source.fields, ...Object.fromEntries(fields) } };
}

function declared(name: string, field: Field): Record<string, SourceField> {
  const plain = (alias: string) => `${alias}.${quote(columnOf(name))}`;
  const declaredBy = { field, of: name };
  const shown = { [name]: { ...shownAs(field, plain), ...declaredBy } };
  const { relation } = kindOf(field);
  if (relation?.target !== 'resource' || relation.holds === 'many') return shown;
  return { ...shown, [`${name}Id`]: { is: 'value', sql: plain, ...declaredBy } };
}

/** A value as its kind answers it: by itself, in parts, or as what it points to. What `known` has no source for is nothing to anybody. */
function shownAs(field: Field, sql: (alias: string) => string, known?: Sources): SourceField {
  const { column: type, relation } = kindOf(field);
  const { object } = columns[type];
  if (object) return { is: 'object', sql, ...object };
  if (!relation) return { is: 'value', sql };
  const target = relation.target === 'resource' ? pascal(field.to as string) : relation.target;
  if (known && !known.has(target)) return { is: 'value', sql: () => 'null' };
  return relation.holds === 'many' ? { is: 'many', type: target, keys: sql } : { is: 'one', type: target, key: sql };
}
