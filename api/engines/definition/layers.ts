import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { Overlay } from '../../../schema/definitions/overlay.ts';
import { codesAbove } from '../../access/scope.ts';
import type { Statement } from '../../database/database.ts';

/** What one unit changes in one definition: a version of it. */
export interface Layer {
  id: string;
  unit: string;
  kind: DefinitionKindName;
  name: string;
  number: number;
  overlay: Overlay;
}

const columns = 'id, owner::text as unit, kind, name, number, operations as overlay';
const inForce = `from definition where state = 'PUBLISHED' and deleted_at is null`;

/** Which versions are in force over a unit and, within its scope, below it. Asked in the unit's scope. */
export const versionsAround = (unit: string): Statement => ({
  name: 'versions',
  text: `select id, owner = any ($1::bigint[]) as "isOver" ${inForce} order by owner, kind, name`,
  values: [[unit, ...codesAbove(unit)]],
});

/** The versions in force in a unit, its own and those above, the highest unit's first. Asked in the unit's scope. */
export const layersOver = (unit: string): Statement => ({
  name: 'layers',
  text: `select ${columns} ${inForce} and owner = any ($1::bigint[]) order by owner, kind, name`,
  values: [[unit, ...codesAbove(unit)]],
});

/**
 * The versions that were in force in a unit at a moment, likewise. One that went out of force never changed again, so its last change tells when.
 */
export const layersThen = (unit: string, moment: Date): Statement => ({
  name: 'layersThen',
  text: `select ${columns} from (
      select distinct on (owner, kind, name) * from definition
      where state <> 'DRAFT' and deleted_at is null and published_at <= $2 and owner = any ($1::bigint[])
      order by owner, kind, name, published_at desc, number desc) definition
    where state = 'PUBLISHED' or updated_at > $2 order by owner, kind, name`,
  values: [[unit, ...codesAbove(unit)], moment],
});

/** The versions in force in units below one. */
export const layersBelow = (unit: string): Statement => ({
  name: 'layersBelow',
  text: `select ${columns} ${inForce} and owner <> $1 and not (owner = any ($2::bigint[])) order by owner, kind, name`,
  values: [unit, codesAbove(unit)],
});

/** The versions in force anywhere; for the system. */
export const allLayers: Statement = { text: `select ${columns} ${inForce} order by owner, kind, name`, values: [] };

/** One version, whatever its state. */
export const layerById = (id: string): Statement => ({
  text: `select ${columns}, state from definition where id = $1 and deleted_at is null`,
  values: [id],
});

/** Versions by their ids, whatever their state. */
export const layersById = (ids: readonly string[]): Statement => ({
  text: `select ${columns} from definition where id = any ($1::uuid[])`,
  values: [ids],
});
