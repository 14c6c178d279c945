import type pg from 'pg';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Registry } from '../../schema/registry.ts';
import { quote, tableOf } from './columns.ts';
import type { Statement } from './database.ts';

/** What a value in `custom` is also kept for, in a column of its own. */
export type SlotUse = 'SEARCH' | 'NUMBER' | 'TEXT';

/** Where the values of a key stand that an index is made of. */
export interface Slot {
  /** Table of the resource. */
  resource: string;
  key: string;
  use: Exclude<SlotUse, 'SEARCH'>;
  slot: number;
}

/** Slots of one table. */
export const mostSlots = 30;

/** Which use an index of a field is. */
export const indexUseOf = (field: Field): Slot['use'] =>
  ['integer', 'numeric'].includes(kindOf(field).column) ? 'NUMBER' : 'TEXT';

/** Slots that every record has and an index serves. */
export const readySlots: Statement = {
  name: 'slots',
  text: `select resource, key, use, slot from custom_slot where state = 'READY' and use <> 'SEARCH' order by resource, slot`,
  values: [],
};

/**
 * SQL of a slot. Under row security an index serves leakproof conditions alone, which those on a field of jsonb are not; an element of an
 * array is.
 */
export const slotSql = ({ use, slot }: Pick<Slot, 'use' | 'slot'>, row = ''): string =>
  `${row && `${row}.`}custom_${use.toLowerCase()}s[${slot}]`;

/** The index on a slot: of records that have a value, so that it costs only units with the field. */
export function slotIndex({ resource, use, slot }: Slot): { name: string; expression: string } {
  const name = `${resource}_custom_${slot}`;
  const value = slotSql({ use, slot });
  const expression = `create index concurrently ${quote(name)} on ${quote(resource)} ((${value}), owner) where ${value} is not null and deleted_at is null`;
  return { name, expression };
}

/** Longer texts have no slot: an index takes 2,700 bytes. No field with an index holds them. */
const longestText = 500;

/** What the search box sees of one text. */
const longestSearched = 1000;

/** Keeps what is in slots in step with `custom`, whoever writes it. */
const fillSlots = `create or replace function custom_columns() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
declare
  s record;
  v jsonb;
begin
  new.search_custom := '';
  new.custom_numbers := null;
  new.custom_texts := null;
  for s in select key, use, slot from custom_slot
    where resource = tg_table_name and state <> 'RETIRED' and new.custom ? key order by key
  loop
    v := new.custom -> s.key;
    if s.use = 'NUMBER' and jsonb_typeof(v) = 'number' then
      new.custom_numbers[s.slot] := round(greatest(least(v::numeric, 1e300), -1e300), 10)::float8;
    elsif s.use = 'TEXT' and jsonb_typeof(v) = 'string' and length(v #>> '{}') <= ${longestText} then
      new.custom_texts[s.slot] := v #>> '{}';
    elsif s.use = 'SEARCH' and jsonb_typeof(v) = 'string' then
      new.search_custom := new.search_custom || left(v #>> '{}', ${longestSearched}) || E'\\u0001';
    end if;
  end loop;
  return new;
end $$`;

/** Creates the triggers of every declared resource; after the migrations, by the tables' owner, safe to repeat. */
export async function prepareCustomColumns(owner: pg.ClientBase, registry: Registry): Promise<void> {
  await owner.query(fillSlots);
  const { rows } = await owner.query<{ table: string }>(
    `select tgrelid::regclass::text as "table" from pg_trigger where tgname = 'custom_columns_update'`,
  );
  const known = new Set(rows.map(({ table }) => table));
  for (const table of registry.resources.map((resource) => quote(tableOf(resource)))) {
    if (known.has(table) || known.has(table.slice(1, -1))) continue;
    await owner.query(`
      create trigger custom_columns_insert before insert on ${table} for each row when (new.custom <> '{}') execute function custom_columns();
      create trigger custom_columns_update before update of custom on ${table} for each row execute function custom_columns()`);
  }
}
