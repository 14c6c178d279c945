import { codesAbove, type Scope } from '../access/scope.ts';
import type { Database } from '../database/database.ts';

export interface PlaceRow {
  code: string;
  name: string;
  fullName: string;
  level: string;
  isFunctionalZone: boolean;
  countsAs: string | null;
  hasChildren: boolean;
  parentCode: string | null;
}

const select = `select code::text, name, full_name as "fullName", level, functional_zone as "isFunctionalZone", counts_as as "countsAs",
  exists (select 1 from place c where c.parent = p.code) as "hasChildren", parent::text as "parentCode" from place p`;

/** Places for hand-written resolvers; `parent` and `path` are read only when asked for. */
export async function loadPlaces(database: Database, scope: Scope, codes: readonly string[]): Promise<PlaceObject[]> {
  const [rows = []] = await database.read<PlaceRow>(scope, {
    text: `${select} where code = any ($1::bigint[]) order by code`,
    values: [codes],
  });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.flatMap((code) => {
    const row = byCode.get(code);
    return row ? [withRelations(database, scope, row)] : [];
  });
}

type PlaceObject = PlaceRow & { readonly parent: Promise<PlaceObject | null>; readonly path: Promise<PlaceObject[]> };

const withRelations = (database: Database, scope: Scope, row: PlaceRow): PlaceObject => ({
  ...row,
  get parent() {
    return row.parentCode
      ? loadPlaces(database, scope, [row.parentCode]).then(([parent]) => parent ?? null)
      : Promise.resolve(null);
  },
  get path() {
    return loadPlaces(database, scope, [...codesAbove(row.code).toReversed(), row.code]);
  },
});
