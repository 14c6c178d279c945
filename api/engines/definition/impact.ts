import { allFields } from '../../../schema/defineResource.ts';
import { toDictionary } from '../../../schema/definitions/kinds/dictionary.ts';
import { customFieldsOf } from '../../../schema/definitions/kinds/form.ts';
import { type DictionaryItem, dictionaryOf } from '../../../schema/dictionary.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { CustomField, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { rangeOf } from '../../../schema/place.ts';

import type { Statement } from '../../database/database.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { alias, bindRead, type Planning } from '../../request/plan/planning.ts';
import { isOpen, isReadable, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { columnSql, type Source } from '../../request/plan/sources.ts';
import { versionAt } from './views.ts';

/** Records of today that would break a rule of a version. */
export interface Impact {
  resource: string;
  /** As in history: `level`, `custom.slopeAngle`. */
  field: string;
  problem: 'EMPTY' | 'BELOW_MIN' | 'ABOVE_MAX' | 'RETIRED';
  /** Null: the caller may not count by this field. */
  count: number | null;
}

type Problem = Omit<Impact, 'resource' | 'count'> & { sql: (row: string) => string };

/**
 * What a version would make wrong of the records that the caller reads in its unit and below: counted exactly, one statement for each
 * resource, which ends like every other after its time. Conditions that are expressions are not tried. @throws AppError NOT_FOUND
 */
export async function impactOfVersion(context: Context, id: string): Promise<Impact[]> {
  const { version, document } = await versionAt(context, id);
  const caller = callerOf(context);
  const planner = context.app.schemas.for(caller.plugins);
  const problemsOf = (source: Source): Problem[] => {
    if (version.kind === 'FORM' && source.resource?.name === version.name)
      return Object.entries(customFieldsOf(document, () => undefined)).flatMap(([key, field]) =>
        ofField(source, `custom.${key}`, field),
      );
    if (version.kind !== 'DICTIONARY') return [];
    const { items } = toDictionary(version.name, document, beijingDate(new Date()));
    return ofCodes(
      source,
      version.name,
      items.filter(({ isRetired }) => isRetired),
    );
  };
  const impactOn = async (source: Source): Promise<Impact[]> => {
    const planning = planningForOne(planner, caller);
    const problems = source.resource && isReadable(planning, source) ? problemsOf(source) : [];
    const open = problems.filter(({ field }) => !source.fields[field] || isOpen(planning, source, field, 'aggregate'));
    const statement = open.length > 0 ? [counting(planning, source, open, version.unit)] : [];
    const [[counts] = []] = await context.app.database.read<Record<string, number>>(caller.scope, ...statement);
    return problems.flatMap((one): Impact[] => {
      const count = open.includes(one) ? (counts?.[`c${open.indexOf(one)}`] ?? 0) : null;
      const { field, problem } = one;
      return count === 0 ? [] : [{ resource: source.resource?.name as string, field, problem, count }];
    });
  };
  const impacts = await Promise.all([...planningForOne(planner, caller).sources.values()].map(impactOn));
  return impacts.flat();
}

function ofField({ fields }: Source, field: string, rules: CustomField): Problem[] {
  if (rules.isRetired) return [];
  // of a key that nobody has yet, nothing but its absence is told: what lies under it is not his
  const sql = fields[field]?.added?.sql;
  const size = sql && kindOf(rules).column === 'text' ? (row: string) => `length(${sql(row)})` : sql;
  const limit = (value: number | undefined, sign: '<' | '>', problem: Problem['problem']): Problem[] =>
    value === undefined || !size ? [] : [{ field, problem, sql: (row) => `${size(row)} ${sign} ${Number(value)}` }];
  return [
    ...(rules.required
      ? [{ field, problem: 'EMPTY' as const, sql: (row: string) => (sql ? `${sql(row)} is null` : 'true') }]
      : []),
    ...limit(rules.min, '<', 'BELOW_MIN'),
    ...limit(rules.max, '>', 'ABOVE_MAX'),
  ];
}

function ofCodes(source: Source, dictionary: string, retired: readonly DictionaryItem[]): Problem[] {
  if (retired.length === 0 || !source.resource) return [];
  return allFields(source.resource).flatMap(([field, declared]): Problem[] =>
    dictionaryOf(declared)?.name === dictionary
      ? [{ field, problem: 'RETIRED', sql: (row) => hasCode(columnSql(source, row, field), declared, retired) }]
      : [],
  );
}

/** Whether a value is one of these codes, or has one of them. */
export function hasCode(column: string, field: Field, items: readonly DictionaryItem[]): string {
  const codes = `array[${items.map(({ code }) => `'${code.replaceAll("'", "''")}'`).join(', ')}]::text[]`;
  return kindOf(field).isList ? `${column} && ${codes}` : `${column} = any (${codes})`;
}

function counting(planning: Planning, source: Source, problems: readonly Problem[], unit: string): Statement {
  const row = alias(planning);
  const { lo, hi } = rangeOf(unit);
  const counts = problems.map(({ sql }, position) => `count(*) filter (where ${sql(row)})::int as c${position}`);
  const condition = all([
    `${row}.owner between ${bindRead(planning, () => lo, 'bigint')} and ${bindRead(planning, () => hi, 'bigint')}`,
    readableSql(planning, source, row),
  ]);
  const text = `select ${counts.join(', ')} from ${source.table} ${row} where ${condition}`;
  return { text, values: planning.values.map((read) => read(planning.given)) };
}
