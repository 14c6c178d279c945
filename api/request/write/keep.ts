import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, columns, quote, tableOf } from '../../database/columns.ts';
import { json, runWithin } from '../../database/runWithin.ts';
import { staleVersion } from '../../errors.ts';
import type { Draft, Row, Writer } from './draft.ts';
import { changesBetween, journal } from './journal.ts';
import { titlePinyin } from './titlePinyin.ts';
import type { Values } from './validate.ts';

export interface Kept {
  created: number;
  updated: number;
  /** Nothing changed is no new version. */
  unchanged: number;
}

/**
 * Writes settled drafts with their history, all new ones in one statement and all changes in another, then what they bring.
 * @throws UniqueConstraintViolationException for a key that its unit has already, AppError CONFLICT
 */
export async function keep(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<Kept> {
  const { em, actor, at } = writer;
  const now = at ?? new Date();
  const changing = drafts
    .map((draft) => ({ draft, changes: changesBetween(draft.row ?? {}, draft.values) }))
    .filter(({ draft, changes }) => !draft.row || Object.keys(changes).length > 0);
  const fresh: Values[] = [];
  const changed: { row: Row; values: Values }[] = [];
  for (const { id, owner, row, values } of changing.map(({ draft }) => draft)) {
    const stored = { ...values, ...titlePinyin(resource, values), updatedAt: now };
    if (row) changed.push({ row, values: { ...stored, version: row.version + 1 } });
    else
      fresh.push({
        custom: {},
        ...(resource.publishes && { published: false }),
        ...stored,
        id,
        owner,
        version: 1,
        createdAt: now,
      });
  }
  const entries = changing.map(({ draft: { id, owner, row, restored, transition }, changes }) => ({
    ...{ resource, id, owner, changes, actor },
    ...(row ? { action: 'UPDATE' as const, version: row.version + 1 } : { action: 'CREATE' as const, version: 1 }),
    ...(restored && { action: 'RESTORE' as const, detail: { restored } }),
    ...(transition && { action: transition.action, detail: { ...transition.detail, reason: transition.reason } }),
  }));
  // they go one after the other, each made while the one before is under way
  await Promise.all([
    fresh.length > 0 && insert(em, resource, fresh),
    changed.length > 0 && update(em, resource, changed),
    journal(em, entries, now),
  ]);
  const brought = changing.flatMap(({ draft }) => draft.brings ?? []);
  for (const [of, group] of Map.groupBy(brought, (one) => one.resource))
    await keep(
      writer,
      of,
      group.map(({ draft }) => draft),
    );
  return { created: fresh.length, updated: changed.length, unchanged: drafts.length - changing.length };
}

async function insert(em: EntityManager, resource: Resource, rows: readonly Values[]): Promise<void> {
  const table = quote(tableOf(resource));
  const names = columnsIn(rows);
  await runWithin(em, {
    text: `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`,
    values: [json(rows.map((values) => asRow(resource, values)))],
  });
}

/** What a change leaves out stays as it is in the database. */
async function update(
  em: EntityManager,
  resource: Resource,
  changed: readonly { row: Row; values: Values }[],
): Promise<void> {
  const table = quote(tableOf(resource));
  const names = columnsIn(changed.map(({ values }) => values));
  const written = await runWithin(em, {
    text: `update ${table} t set (${names}) = (select ${names} from json_populate_record(t, n.to))
      from json_to_recordset($1) n (id uuid, version int, "to" json) where t.id = n.id and t.version = n.version returning 1`,
    values: [json(changed.map(({ row: { id, version }, values }) => ({ id, version, to: asRow(resource, values) })))],
  });
  // rows come here locked, so this is a mistake of ours; a change must not be lost for it
  if (written.length < changed.length) throw staleVersion((changed[0] as { row: Row }).row.version);
}

/** The columns that any of the rows has a value for. */
const columnsIn = (rows: readonly Values[]): string =>
  [...new Set(rows.flatMap(Object.keys))].map((name) => quote(columnOf(name))).join(', ');

/** Values by column, as PostgreSQL takes JSON for a row of the table. */
function asRow({ fields }: Resource, values: Values): Values {
  const row: Values = {};
  for (const name in values) {
    const field = fields[name];
    const toJson = field && columns[kindOf(field).column].json;
    row[columnOf(name)] = toJson ? toJson(values[name]) : values[name];
  }
  return row;
}
