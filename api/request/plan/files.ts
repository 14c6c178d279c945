import { allFields } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type Caller, grantsHere, isOutside } from '../../access/caller.ts';
import { all, any } from './logic.ts';
import { alias, bindRead, type Planning } from './planning.ts';
import { fieldSql, nearestTenant, readableSql } from './reachSql.ts';
import { columnSql } from './sources.ts';

export const holdsFile = (field: Field): boolean => kindOf(field).relation?.target === 'File';

/** The files of the units where the caller has a role; an outsider has none but those in records. */
export function ownFileSql(planning: Planning, row: string): string {
  const unitsOf = (caller: Caller) => (isOutside(caller) ? [] : grantsHere(caller).map(({ unit }) => unit));
  const mine = bindRead(planning, ({ caller }) => unitsOf(caller), 'bigint[]');
  return any([`${row}.owner = any (${mine})`, `(${nearestTenant(`${row}.owner`)}) = any (${mine})`]);
}

/** The files that the caller may have: his units' own, and those in records of other units that he reads. */
export function fileSql(planning: Planning, row: string): string {
  const records = [...planning.sources.values()].flatMap((source) =>
    (source.resource ? allFields(source.resource) : []).flatMap(([name, field]) => {
      if (!holdsFile(field)) return [];
      const record = alias(planning);
      const seen = all([readableSql(planning, source, record), fieldSql(planning, source, record, name, 'read')]);
      const holding = `${columnSql(source, record, name)} = ${row}.id`;
      return `exists (select 1 from ${source.table} ${record} where ${all([holding, seen])})`;
    }),
  );
  return any([ownFileSql(planning, row), ...records]);
}
