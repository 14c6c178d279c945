import { allFields } from '../../../schema/defineResource.ts';
import { type DictionaryItem, dictionaryOf } from '../../../schema/dictionary.ts';
import type { CustomField, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { rangeOf } from '../../../schema/place.ts';
import { textArray } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { alias, bindRead, type Planning } from '../../request/plan/planning.ts';
import { isOpen, isReadable, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { columnSql, type Source } from '../../request/plan/sources.ts';
import { tryRules } from './tryRules.ts';
import { versionAt } from './views.ts';

/** Records of today that would break a rule of a version. */
export interface Impact {
  resource: string;
  /** As in history: `level`, `custom.slopeAngle`. */
  field: string;
  problem: 'EMPTY' | 'BELOW_MIN' | 'ABOVE_MAX' | 'INVALID' | 'RETIRED';
  /** Null: the caller may not count by this field, or by one that its conditions read. */
  count: number | null;
  /** There are more records than were tried. */
  isAtLeast: boolean;
}

type Problem = Omit<Impact, 'resource' | 'count' | 'isAtLeast'> & { sql: (row: string) => string };

/**
 * What a version would make wrong of the records that the caller reads in its unit and below: counted by one statement for each
 * resource, which ends like every other after its time; conditions that are expressions are tried on one record after the other, see
 * `tryRules`. @throws AppError NOT_FOUND
 */
export async function impactOfVersion(context: Context, id: string): Promise<Impact[]> {
  const { version, local } = await versionAt(context, id);
  const caller = callerOf(context);
  const planner = context.app.schemas.for(caller.plugins);
  const formOn = ({ resource }: Source) =>
    version.kind === 'FORM' && resource?.name === version.name
      ? local.resource(context.registry.resource(version.name))
      : undefined;
  const problemsOf = (source: Source): Problem[] => {
    const form = formOn(source);
    if (form)
      return Object.entries(form.custom ?? {}).flatMap(([key, field]) => ofField(source, `custom.${key}`, field));
    if (version.kind !== 'DICTIONARY') return [];
    const items = local.dictionary(version.name)?.items ?? [];
    return ofCodes(
      source,
      version.name,
      items.filter(({ isRetired }) => isRetired),
    );
  };
  const impactOn = async (source: Source): Promise<Impact[]> => {
    const planning = planningForOne(planner, caller);
    if (!source.resource || !isReadable(planning, source)) return [];
    const resource = source.resource.name;
    const problems = problemsOf(source);
    const open = problems.filter(({ field }) => !source.fields[field] || isOpen(planning, source, field, 'aggregate'));
    const statement = open.length > 0 ? [counting(planning, source, open, version.unit)] : [];
    const [[counts] = []] = await context.app.database.read<Record<string, number>>(caller.scope, ...statement);
    const counted = problems.flatMap((one) => {
      const count = open.includes(one) ? (counts?.[`c${open.indexOf(one)}`] ?? 0) : null;
      const { field, problem } = one;
      return count === 0 ? [] : [{ field, problem, count, isAtLeast: false }];
    });
    const form = formOn(source);
    const trying = planningForOne(planner, caller);
    const where = (row: string) => concerned(trying, source, row, version.unit);
    const tried = form ? await tryRules(context, { planning: trying, source, local: form }, where) : [];
    return [...counted, ...tried].map((one) => ({ resource, ...one }));
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
    ...(rules.required && rules.shownWhen === undefined
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
  const codes = textArray(items.map(({ code }) => code));
  return kindOf(field).isList ? `${column} && ${codes}` : `${column} = any (${codes})`;
}

function counting(planning: Planning, source: Source, problems: readonly Problem[], unit: string): Statement {
  const row = alias(planning);
  const counts = problems.map(({ sql }, position) => `count(*) filter (where ${sql(row)})::int as c${position}`);
  const text = `select ${counts.join(', ')} from ${source.table} ${row} where ${concerned(planning, source, row, unit)}`;
  return { text, values: planning.values.map((read) => read(planning.given)) };
}

/** The records of a unit and below that the caller reads. */
function concerned(planning: Planning, source: Source, row: string, unit: string): string {
  const { lo, hi } = rangeOf(unit);
  return all([
    `${row}.owner between ${bindRead(planning, () => lo, 'bigint')} and ${bindRead(planning, () => hi, 'bigint')}`,
    readableSql(planning, source, row),
  ]);
}
