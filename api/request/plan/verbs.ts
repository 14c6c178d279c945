import type { RecordVerb } from '../../../schema/declaredRules.ts';
import { bindRead, type Planning } from './planning.ts';
import { verbSql } from './reachSql.ts';
import type { Source } from './sources.ts';

/** `can`: the verbs open to the caller for this row, as a JSON list. */
export function verbsSql(planning: Planning, source: Source, row: string): string {
  if (!source.resource) return `'[]'::json`;
  const free = source.resource.lifecycle ? `not ${row}.locked and ` : '';
  const verb = (name: RecordVerb) =>
    `case when ${free}(${writableSql(planning, source, row, name)}) then '${name}' end`;
  return `array_to_json(array_remove(array[${verb('UPDATE')}, ${verb('DELETE')}], null))`;
}

/** Published rows from above show here and are written there. */
function writableSql(planning: Planning, source: Source, row: string, verb: RecordVerb): string {
  const sql = verbSql(planning, source, row, verb);
  if (sql === 'false' || !source.resource?.publishes) return sql;
  const lo = bindRead(planning, ({ caller }) => caller.scope.lo, 'bigint');
  const hi = bindRead(planning, ({ caller }) => caller.scope.hi, 'bigint');
  return `${row}.owner between ${lo} and ${hi} and (${sql})`;
}
