import { placesOver } from '../../../schema/place.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, isUuid, sourceOf } from '../../request/plan/planning.ts';
import { readableSql, requireOpen } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import type { Period, Span } from './periods.ts';

/** Codes by field: a record fits that has one of each. */
export type Where = Readonly<Record<string, readonly string[]>>;

/** A rule as it is in force on a day. */
export interface Rule {
  id: string;
  /** 12-digit code of the unit that made it. */
  owner: string;
  /** Whether it holds in units below, too. */
  published: boolean;
  name: string;
  basis: string | null;
  counted: string;
  countedWhere: Where | null;
  each: string;
  subjectWhere: Where | null;
  levels: readonly string[];
  mode: 'QUOTA' | 'INTERVAL';
  atLeast: number;
  every: number;
  period: Period;
  warnDays: number;
  validFrom: string;
  /** The days around this one on which it holds without a break; `to` is far away where nothing ends it. */
  holds: Span;
}

const what = 'name basis counted countedWhere each subjectWhere levels';
const howOften = 'mode atLeast every period warnDays season validFrom validTo isSuspended';
const fields = `${what} ${howOften}`.split(' ');

/** More are a mistake, and each is a statement. */
const mostRules = 100;

/**
 * The rules that hold in a unit on a day: its own and those published above it, in their season by the calendar of the unit and those above.
 * @throws AppError BAD_USER_INPUT, FIELD_FORBIDDEN where the caller does not see all of a rule
 */
export async function rulesAt(context: Context, unit: string, on: string, only?: string | null): Promise<Rule[]> {
  if (only && !isUuid(only)) return [];
  const caller = callerOf(context);
  const planning = planningForOne(context.app.schemas.for(caller.plugins), caller);
  const [rule, period] = [sourceOf(planning, 'CadenceRule'), sourceOf(planning, 'CalendarPeriod')];
  for (const name of fields) requireOpen(planning, rule, name, 'read');
  for (const name of ['kind', 'from', 'to', 'place']) requireOpen(planning, period, name, 'read');
  const over = bindRead(planning, () => placesOver(unit), 'bigint[]');
  const here = bindRead(planning, () => unit, 'bigint');
  // who looks from above sees drafts that the unit does not have
  const holding = (row: string) => `${row}.owner = any (${over}) and (${row}.owner = ${here} or ${row}.published)`;
  const day = bindRead(planning, () => on, 'date');
  const list = ['id', ...fields].map((name) => `t.${quote(columnOf(name))} as "${name}"`);
  const found = all([
    readableSql(planning, rule, 't'),
    holding('t'),
    `t.is_suspended is not true`,
    `${day} between t.valid_from and coalesce(t.valid_to, 'infinity')`,
    ...(only ? [`t.id = ${bindRead(planning, () => only, 'uuid')}`] : []),
  ]);
  // as JSON, in which days are texts
  const text = `select to_json(r)::jsonb || jsonb_build_object('holds', jsonb_build_object(
      'from', greatest(r."validFrom", s.first), 'to', least(r."validTo", s.last, '9999-12-31'))) as rule
    from (select t.owner::text, t.published, ${list.join(', ')} from ${rule.table} t where ${found}) r
    left join lateral (select lower(span) as first, upper(span) - 1 as last
      from (select unnest(range_agg(daterange(c."from", c."to", '[]'))) as span from ${period.table} c
        where ${readableSql(planning, period, 'c')} and c.kind = r.season and c."from" <= c."to"
          and ${holding('c')} and (c.place is null or c.place = any (${over}))) spans
      where span @> ${day}) s on true
    where r.season is null or s.first is not null order by r.owner, r.name limit ${mostRules + 1}`;
  const [rows = []] = await context.app.database.read<{ rule: Rule }>(caller.scope, {
    text,
    values: planning.values.map((read) => read(planning.given)),
  });
  if (rows.length > mostRules)
    throw badArgument(`生效的规则超过 ${mostRules} 条，请指定一条`, `Over ${mostRules} rules hold; name one`);
  return rows.map(({ rule }) => rule);
}
