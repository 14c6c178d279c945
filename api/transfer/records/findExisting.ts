import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { ColumnType, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, columns, quote, tableOf } from '../../database/columns.ts';
import { json, runWithin } from '../../database/runWithin.ts';
import type { Row } from '../../request/write/draft.ts';
import type { Values } from '../../request/write/validate.ts';

export interface Keyed {
  owner: string;
  key: Values;
}

/** Ids of the records that have the keys within their units, locked until the unit of work ends; one published from above is only read. */
export async function findExisting(
  em: EntityManager,
  resource: Resource,
  keyed: readonly Keyed[],
): Promise<Map<Keyed, string>> {
  const table = quote(tableOf(resource));
  const parts = resource.key.map((name, position) => ({
    type: kindOf(resource.fields[name] as Field).column,
    is: `t.${quote(columnOf(name))} = k.k${position}`,
  }));
  const shape = ['n int', 'owner bigint', ...parts.map(({ type }, position) => `k${position} ${type}`)].join(', ');
  const input = keyed.map(({ owner, key }, n) => ({
    ...Object.fromEntries(resource.key.map((name, position) => [`k${position}`, key[name]])),
    n,
    owner,
  }));
  const found = await runWithin<{ n: number; id: string }>(em, {
    text: `select k.n, t.id from json_to_recordset($1) as k (${shape})
     join ${table} t on t.owner = k.owner and ${parts.map(({ is }) => is).join(' and ')} and t.deleted_at is null`,
    values: [json(input)],
  });
  if (found.length === 0) return new Map();
  const ids = found.map(({ id }) => id);
  await runWithin(em, {
    text: `select 1 from ${table} where id = any ($1::uuid[]) order by id for update`,
    values: [ids],
  });
  return new Map(found.map(({ n, id }) => [keyed[n] as Keyed, id]));
}

/** The records themselves, by id. MikroORM would watch each for changes, which takes longer than writing them. */
export async function loadRows(
  em: EntityManager,
  resource: Resource,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const own = [
    'id',
    'owner',
    'version',
    'updatedAt',
    'deletedAt',
    'custom',
    ...(resource.publishes ? ['published'] : []),
    ...(resource.lifecycle ? ['locked', 'withheldFor'] : []),
  ];
  const names = [...own, ...Object.keys(resource.fields)];
  const list = names.map((name) => `${quote(columnOf(name))} as ${quote(name)}`).join(', ');
  const rows = await runWithin<Row>(em, {
    text: `select ${list} from ${quote(tableOf(resource))} where id = any ($1::uuid[]) and deleted_at is null`,
    values: [ids],
  });
  const turns = Object.entries({ ...typesOf(resource), updatedAt: 'timestamptz' as const }).flatMap(([name, type]) => {
    const { read } = columns[type];
    return read ? [{ name, read }] : [];
  });
  for (const row of rows as Values[])
    for (const { name, read } of turns) if (row[name] !== null) row[name] = read(row[name]);
  return new Map(rows.map((row) => [row.id, row]));
}

const typesOf = ({ fields }: Resource): Record<string, ColumnType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, kindOf(field).column]));
