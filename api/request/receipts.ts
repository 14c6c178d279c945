import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../schema/defineResource.ts';
import { midnightOf } from '../../schema/expressions/beijing.ts';
import { beijingDate } from '../../schema/fields/date.ts';
import { contains } from '../../schema/place.ts';
import type { Caller } from '../access/caller.ts';
import { quote, tableOf } from '../database/columns.ts';
import { asSystemWithin, type Database } from '../database/database.ts';
import { runWithin } from '../database/runWithin.ts';
import { badArgument } from '../errors.ts';
import { loadPlaces } from '../graphql/places.ts';
import { type Context, callerOf } from './context.ts';
import type { Reading } from './plan/receipts.ts';
import { journal } from './write/journal.ts';

/** Writes into the histories of records what is about to be shown of them: each field once a day for each person. */
export const tellReceipts = (database: Database, caller: Caller, readings: readonly Reading[]): Promise<void> =>
  database.write(caller.scope, (em) =>
    // a record from above is read here and its history lies there
    asSystemWithin(em, caller.scope, async () => {
      for (const [resource, ofResource] of Map.groupBy(readings, (reading) => reading.resource))
        await tellOf(em, caller, resource, ofResource);
    }),
  );

async function tellOf(em: EntityManager, caller: Caller, resource: Resource, readings: readonly Reading[]) {
  const fields = Map.groupBy(readings, ({ record }) => record);
  // root fields of a query tell at the same time
  await runWithin(em, { text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [caller.userId] });
  const rows = await runWithin<{ id: string; owner: string; version: number; told: string[] }>(em, {
    text: `select t.id, t.owner::text, t.version, array(
        select jsonb_array_elements_text(h.detail -> 'fields') from history h
        where h.record_id = t.id and h.resource = $2 and h.action = 'READ' and h.actor = $3 and h.at >= $4) as told
      from ${quote(tableOf(resource))} t where t.id = any ($1)`,
    values: [[...fields.keys()], resource.name, caller.userId, new Date(midnightOf(beijingDate(new Date())) as number)],
  });
  const actor = { id: caller.userId, name: caller.displayName };
  const unit = caller.homes.find((home) => contains(home, caller.scope.unit)) ?? caller.homes[0];
  const entries = rows.flatMap(({ told, ...row }) => {
    const read = new Set(fields.get(row.id)?.map(({ field }) => field));
    const fresh = [...read].filter((name) => !told.includes(name));
    if (fresh.length === 0) return [];
    return [{ ...row, resource, action: 'READ', changes: {}, actor, detail: { fields: fresh, unit } }];
  });
  await journal(em, entries);
}

interface Reader {
  record: string;
  who: string;
  unit: string;
  fields: string[];
  firstAt: Date;
  lastAt: Date;
}

/** Who has read what is told of some records, by their ids: the latest first. @throws AppError BAD_USER_INPUT */
export async function readersOf(context: Context, resource: Resource, ids: readonly string[], first: number) {
  if (first < 1 || first > 100) throw badArgument('first 应在 1 到 100 之间', 'first must be from 1 to 100');
  const { database } = context.app;
  const { scope } = callerOf(context);
  const [readers = []] = await database.read<Reader & Record<string, unknown>>(scope, {
    text: `select r.* from unnest($1::uuid[]) k(id) cross join lateral (
        select record_id as record, (array_agg(actor_name order by at desc))[1] as who, (array_agg(detail ->> 'unit' order by at desc))[1] as unit,
          min(at) as "firstAt", max(at) as "lastAt", array_agg(distinct field) as fields
        from history, jsonb_array_elements_text(detail -> 'fields') field
        where record_id = k.id and resource = $2 and action = 'READ' group by record_id, actor order by max(at) desc limit $3) r`,
    values: [ids, resource.name, first],
  });
  const places = await loadPlaces(database, scope, [...new Set(readers.map(({ unit }) => unit))]);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const answers = readers.map(({ unit, firstAt, lastAt, ...reader }) => ({
    ...reader,
    unit: byCode.get(unit) ?? null,
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  }));
  const byRecord = Map.groupBy(answers, ({ record }) => record);
  return new Map(ids.map((id) => [id, byRecord.get(id) ?? []]));
}
