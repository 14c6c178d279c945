import { codesAbove } from '../../../api/access/scope.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { contains } from '../../../schema/place.ts';
import { makeRegistry, type Registry } from '../../../schema/registry.ts';
import type { Api } from '../../support/api.ts';
import { sql } from '../records.ts';

export type Row = Record<string, unknown>;

/** Everything one caller may read, as plain objects by the names of the contract. */
export interface World {
  registry: Registry;
  places: ReadonlyMap<string, Row>;
  /** Living rows in sight by resource, ordered by id. */
  rows: ReadonlyMap<string, readonly Row[]>;
  byId: ReadonlyMap<unknown, Row>;
  /** The tenant whose area a place lies in. */
  governorOf(code: string): string | null;
  /** Where a text stands among all by pinyin. */
  rank(text: string): number;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Reads the whole of it as a superuser; `unit` and what lies below, and what units above have published. */
export async function readWorld(api: Api, unit: string): Promise<World> {
  const registry = makeRegistry([]);
  const isSeen = (resource: Resource, row: Row) =>
    contains(unit, String(row.unit)) ||
    (resource.publishes && row.published && codesAbove(unit).includes(String(row.unit)));
  const rows = new Map<string, readonly Row[]>();
  for (const resource of registry.resources) {
    const found = await sql(
      api,
      `select row_to_json(t)::text as json from "${snake(resource.name)}" t where deleted_at is null order by id`,
    );
    rows.set(
      resource.name,
      found.map(({ json }) => rowOf(resource, JSON.parse(json))).filter((row) => isSeen(resource, row)),
    );
  }
  const tenants = new Set((await sql(api, 'select code::text from tenant')).map(({ code }) => String(code)));
  const places = await sql(api, 'select code, name, full_name as "fullName", level, parent from place');
  const texts = [
    ...new Set(
      [...rows.values()].flat().flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
    ),
  ];
  const ranked = await sql(
    api,
    'select t, dense_rank() over (order by t collate "zh-x-icu")::int as n from unnest($1::text[]) t',
    [texts],
  );
  const ranks = new Map<string, number>(ranked.map(({ t, n }) => [t, n]));
  return {
    registry,
    places: new Map(places.map((place) => [String(place.code), place])),
    rows,
    byId: new Map([...rows.values()].flat().map((row) => [row.id, row])),
    governorOf: (code) => [code, ...codesAbove(code)].find((above) => tenants.has(above)) ?? null,
    rank: (text) => ranks.get(text) ?? 0,
  };
}

function rowOf(resource: Resource, json: Row): Row {
  const row: Row = { id: json.id, version: json.version, unit: String(json.owner), published: json.published };
  for (const [name, field] of Object.entries(resource.fields)) {
    const value = json[snake(name)];
    const { column } = kindOf(field);
    row[name] = value !== null && column === 'bigint' ? String(value) : value;
  }
  return row;
}
