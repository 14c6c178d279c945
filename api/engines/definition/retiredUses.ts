import { allFields, fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { RetiredUse } from '../../../schema/generated/types.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all, any } from '../../request/plan/logic.ts';
import { alias, bindRead } from '../../request/plan/planning.ts';
import { fieldSql, isOpen, readableSql, verbSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { columnSql, type Source } from '../../request/plan/sources.ts';
import { hasCode } from './impact.ts';

/** The records in the caller's unit and below that still have a retired code of a dictionary, by field, as far as he may count by it. */
export async function readRetiredUses(context: Context, dictionary: string): Promise<RetiredUse[]> {
  const caller = callerOf(context);
  const planner = context.app.schemas.for(caller.plugins);
  const usesIn = async (source: Source, field: string): Promise<RetiredUse[]> => {
    const planning = planningForOne(planner, caller);
    const resource = caller.local.resource(source.resource as Resource);
    const declared = fieldNamed(resource, field) as Field;
    const retired = dictionaryOf(declared)?.items.filter(({ isRetired }) => isRetired) ?? [];
    if (retired.length === 0 || !isOpen(planning, source, field, 'aggregate')) return [];
    const row = alias(planning);
    const column = columnSql(source, row, field);
    const readable = readableSql(planning, source, row);
    const mine = all([verbSql(planning, source, row, 'UPDATE'), fieldSql(planning, source, row, field, 'update')]);
    if (readable === 'false') return [];
    const [lo, hi] = (['lo', 'hi'] as const).map((end) => bindRead(planning, () => caller.scope[end], 'bigint'));
    const codes = kindOf(declared).isList ? column : `array[${column}]`;
    const condition = all([readable, `${row}.owner between ${lo} and ${hi}`, hasCode(column, declared, retired)]);
    const [found = []] = await context.app.database.read<Pick<RetiredUse, 'code' | 'count' | 'changeable'>>(
      caller.scope,
      {
        text: `select used.code, count(*)::int as count, count(*) filter (where ${any([mine])})::int as changeable
        from ${source.table} ${row}, unnest(${codes}) used(code) where ${condition} group by used.code`,
        values: planning.values.map((read) => read(planning.given)),
      },
    );
    return retired.flatMap(({ code, label, replacedBy }) =>
      found
        .filter((one) => one.code === code)
        .map((one) => ({ ...one, label, replacedBy, resource: resource.name, field })),
    );
  };
  const uses = [...planningForOne(planner, caller).sources.values()].flatMap((source) =>
    (source.resource ? allFields(source.resource) : [])
      .filter(([, field]) => dictionaryOf(field)?.name === dictionary)
      .map(([name]) => usesIn(source, name)),
  );
  return (await Promise.all(uses)).flat();
}
