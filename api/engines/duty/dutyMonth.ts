import { addMonths, midnightOf } from '../../../schema/expressions/beijing.ts';
import { placesOver } from '../../../schema/place.ts';
import { badArgument } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, type Planning, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { type Gap, gapsOf, type RosterPeriod, type RosterShift, type Span } from './gaps.ts';

const hour = 3_600_000;

interface Post {
  post: string;
  name: string | null;
  isStaffedAllDay: boolean;
  shifts: RosterShift[];
}

export interface PostMonth {
  post: string;
  name: string | null;
  dueHours: number;
  coveredHours: number;
  gaps: { from: Date; to: Date; shift: string | null; lacks: readonly string[] }[];
}

/** @throws AppError BAD_USER_INPUT */
function spanOf(month: string): Span {
  const from = midnightOf(`${month}-01`);
  const to = from && addMonths(from, 1);
  if (!from || !to) throw badArgument('月份格式如 2026-11', 'Write a month as 2026-11');
  return { from, to };
}

/**
 * What the rosters of a unit's own posts lack in a month: hours of posts that are to be manned day and night, and people of shifts. By what
 * the caller reads: a shift out of his sight counts as none, a field out of his sight lacks nothing.
 */
export async function readDutyMonth(context: Context, unit: string, month: string): Promise<PostMonth[]> {
  const caller = callerOf(context);
  const time = spanOf(month);
  const planner = context.app.schemas.for(caller.plugins);
  const [posts, periods] = await context.app.database.read<Post & RosterPeriod>(
    caller.scope,
    ...[rosters, seasons].map((ask) => {
      const planning = planningForOne(planner, caller);
      const text = ask(planning, unit, time);
      return { text, values: planning.values.map((read) => read(planning.given)) };
    }),
  );
  return (posts ?? []).map(({ post, name, isStaffedAllDay, shifts }) => {
    const gaps = gapsOf(isStaffedAllDay, shifts, periods ?? [], time);
    const bare = gaps.filter(({ shift }) => shift === null).reduce((sum, { from, to }) => sum + to - from, 0);
    const dueHours = isStaffedAllDay ? (time.to - time.from) / hour : 0;
    const coveredHours = isStaffedAllDay ? dueHours - bare / hour : 0;
    return { post, name, dueHours, coveredHours, gaps: gaps.map(dated) };
  });
}

const dated = ({ from, to, shift, lacks }: Gap) => ({ from: new Date(from), to: new Date(to), shift, lacks });

type Ask = (planning: Planning, unit: string, time: Span) => string;

const moment = (planning: Planning, at: number): string => bindRead(planning, () => new Date(at), 'timestamptz');

const milliseconds = (sql: string): string => `(extract(epoch from ${sql}) * 1000)::float8`;

const rosters: Ask = (planning, unit, { from, to }) => {
  const [post, shift] = [sourceOf(planning, 'DutyPost'), sourceOf(planning, 'DutyShift')];
  const seen = (name: string) => fieldSql(planning, shift, 's', name, 'read');
  const none = (name: string) => `coalesce(cardinality(s.${name}), 0) = 0`;
  const lacks = [
    ['LEADER', `${seen('leader')} and s.leader is null`],
    ['STAFF', `${seen('staff')} and ${seen('professional')} and ${none('staff')} and s.professional is null`],
    ['PROFESSIONAL', `${seen('professional')} and s.professional is null`],
    ['STANDBY', `${seen('standby')} and ${none('standby')}`],
  ].map(([lack, sql]) => `case when ${sql} then '${lack}' end`);
  const isSeen = all([readableSql(planning, shift, 's'), ...['post', 'from', 'to'].map(seen)]);
  return `select p.id as post, case when ${fieldSql(planning, post, 'p', 'name', 'read')} then p.name end as name,
      ${fieldSql(planning, post, 'p', 'isStaffedAllDay', 'read')} and coalesce(p.is_staffed_all_day, false) as "isStaffedAllDay",
      coalesce((select json_agg(json_build_object('id', s.id, 'from', ${milliseconds('s."from"')}, 'to', ${milliseconds('s."to"')},
          'lacks', array_remove(array[${lacks.join(', ')}], null)) order by s."from")
        from duty_shift s where s.post = p.id and s."from" < ${moment(planning, to)} and s."to" > ${moment(planning, from)} and ${isSeen}), '[]') as shifts
    from duty_post p where p.owner = ${bindRead(planning, () => unit, 'bigint')} and ${readableSql(planning, post, 'p')} order by p.name, p.id`;
};

/** Whole days, of the unit's own calendar and those above it. */
const seasons: Ask = (planning, unit, { from, to }) => {
  const over = bindRead(planning, () => placesOver(unit), 'bigint[]');
  const midnight = (day: string) => `(${day})::timestamp at time zone 'Asia/Shanghai'`;
  const [first, end] = [midnight('c."from"'), midnight('c."to" + 1')];
  return `select c.kind, ${milliseconds(first)} as "from", ${milliseconds(end)} as "to" from calendar_period c
    where ${readableSql(planning, sourceOf(planning, 'CalendarPeriod'), 'c')} and c.owner = any (${over})
      and (c.place is null or c.place = any (${over})) and ${first} < ${moment(planning, to)} and ${end} > ${moment(planning, from)}`;
};
