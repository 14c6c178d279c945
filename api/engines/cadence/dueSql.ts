import { type Counted, eachUnit, targetsOf } from '../../../schema/cadence.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Registry } from '../../../schema/registry.ts';
import { columnOf, quote } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { forbidden } from '../../errors.ts';
import { pascal } from '../../graphql/names.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, type Planning, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, nearestTenant, readableSql, requireOpen } from '../../request/plan/reachSql.ts';
import { type Unit, unitsSql } from '../overview/units.ts';
import { chosenSql, openDaySql, readableSource } from './chosenSql.ts';
import { lengthOf, spansAt } from './periods.ts';
import type { Rule } from './rules.ts';

export interface DueAsk {
  /** 2026-03-08 */
  on: string;
  units: { unit: Unit; below: readonly Unit[] };
  /** Whether what units below owe is asked for, too. */
  isBelow: boolean;
  states: readonly string[];
  /** Items at most. */
  most: number;
}

/**
 * Who owes what by a rule, as one statement: `counts` by unit and state, and the most urgent `items`. It counts what the caller reads, for what he
 * reads.
 * @throws AppError FORBIDDEN, FIELD_FORBIDDEN where he does not see all that it takes
 */
export function dueSql(planning: Planning, registry: Registry, rule: Rule, ask: DueAsk): Statement {
  const targets = targetsOf(registry, rule);
  if (!targets) throw forbidden();
  const { counted, subject } = targets;
  const { unit, below } = ask.units;
  const text = `with subject as (${subject ? recordsSql(planning, subject, rule, ask) : placesSql(planning, rule, ask)}),
    done as (${doneSql(planning, counted, rule, ask)}),
    judged as (${rule.mode === 'QUOTA' ? quotaSql(planning, rule, ask) : intervalSql(planning, rule, ask)})
    select
      (select json_agg(c) from (select coalesce(u.code, ${bindRead(planning, () => unit.code, 'bigint')})::text as unit, state, count(*)::int as count
        from judged j left join ${unitsSql(planning, below)} on j.owner between u.code and u.hi group by 1, 2) c) as counts,
      (select json_agg(i) from (select ${subject ? 'j.key' : 'null'} as "recordId", j.title, j.owner::text as unit, p.full_name as "unitName", j.done, j.last,
          j.due_on as "dueOn", j.state
        from judged j join place p on p.code = j.owner where j.state = any (${bindRead(planning, () => ask.states, 'text[]')})
        order by array_position('{LATE,DUE,OPEN,MET}', j.state), j.due_on, j.owner, j.title, j.key
        limit ${bindRead(planning, () => ask.most, 'int')}) i) as items`;
  return { text, values: planning.values.map((read) => read(planning.given)) };
}

const dayValue = (planning: Planning, day: string): string => bindRead(planning, () => day, 'date');

const numberValue = (planning: Planning, value: number): string => bindRead(planning, () => value, 'int');

/** Whether the unit of a row is asked about, and at a level that the rule is for. */
function placedSql(planning: Planning, { levels, published }: Rule, { units, isBelow }: DueAsk, code: string): string {
  const [here, hi] = [units.unit.code, units.unit.hi].map((end) => bindRead(planning, () => end, 'bigint'));
  return all([
    `${code} between ${here} and ${hi}`,
    isBelow && published ? 'true' : `(${code} = ${here} or (${nearestTenant(code)}) = ${here})`,
    `(select upper(coalesce(l.counts_as, l.level)) from place l where l.code = ${code}) = any (${bindRead(planning, () => levels, 'text[]')})`,
  ]);
}

/** Units as subjects: the governments that work here, and their villages. */
function placesSql(planning: Planning, rule: Rule, ask: DueAsk): string {
  const isAtWork = `p.active and exists (select from tenant t where t.code = case p.level when 'village' then p.parent else p.code end)`;
  return `select p.code as key, p.full_name as title, p.code as owner, ${dayValue(planning, rule.validFrom)} as since
    from place p where ${all([placedSql(planning, rule, ask, 'p.code'), isAtWork])}`;
}

/** Records as subjects, those there are on the day. */
function recordsSql(planning: Planning, resource: Resource, rule: Rule, ask: DueAsk): string {
  const source = readableSource(planning, resource);
  const { since, until, only = {} } = resource.cadence?.subject ?? {};
  const on = () => dayValue(planning, ask.on);
  const entered = `(s.created_at at time zone 'Asia/Shanghai')::date`;
  const begun = since && openDaySql(planning, source, 's', since);
  const title = `case when ${fieldSql(planning, source, 's', resource.title, 'read')} then s.${quote(columnOf(resource.title))} end`;
  const condition = all([
    chosenSql(planning, source, 's', only, rule.subjectWhere),
    placedSql(planning, rule, ask, 's.owner'),
    ...(begun ? [`coalesce(${begun} <= ${on()}, true)`] : []),
    ...(until ? [`coalesce(${openDaySql(planning, source, 's', until)} >= ${on()}, true)`] : []),
  ]);
  return `select s.id as key, ${title} as title, s.owner, coalesce(${begun ?? 'null'}, ${entered}) as since from ${source.table} s where ${condition}`;
}

/** A row for each time that it was done for a subject, up to the day. */
function doneSql(planning: Planning, counted: Counted, rule: Rule, ask: DueAsk): string {
  const source = readableSource(planning, counted);
  const { at, only = {} } = counted.cadence.counted;
  const [first = '', then] = at.split('.');
  const key = rule.each === eachUnit ? 'c.owner' : `c.${quote(columnOf(rule.each))}`;
  if (rule.each !== eachUnit) requireOpen(planning, source, rule.each, 'aggregate');
  const condition = chosenSql(planning, source, 'c', only, rule.countedWhere);
  const from = (rows: string, day: string) =>
    `select ${key} as key, ${day} as day from ${rows} where ${condition} and ${day} <= ${dayValue(planning, ask.on)} and ${key} in (select key from subject)`;
  if (then === undefined) return from(`${source.table} c`, openDaySql(planning, source, 'c', first));
  const via = sourceOf(planning, pascal(counted.fields[first]?.to as string));
  requireOpen(planning, source, first, 'aggregate', via);
  const joined = all([`v.id = c.${quote(columnOf(first))}`, readableSql(planning, via, 'v')]);
  return from(`${source.table} c join ${via.table} v on ${joined}`, openDaySql(planning, via, 'v', then));
}

/**
 * So often within a period of the calendar, as far as the rule holds in it. It is late where the period before, in all of which the rule held and the
 * subject was there, was missed, and this one is not met yet.
 */
function quotaSql(planning: Planning, rule: Rule, { on }: DueAsk): string {
  const { now, before } = spansAt(on, rule.every, rule.period, rule.validFrom);
  const { holds } = rule;
  const day = (date: string) => dayValue(planning, date);
  const from = day(now.from > holds.from ? now.from : holds.from);
  const to = day(now.to < holds.to ? now.to : holds.to);
  const [start, end] = [day(before.from), day(before.to)];
  const least = numberValue(planning, rule.atLeast);
  return `select *, case when state = 'LATE' then ${end} else ${to} end as due_on from (
      select *, case when done >= ${least} then 'MET'
        when ${before.from >= holds.from} and since <= ${start} and missed < ${least} then 'LATE'
        when ${day(on)} >= ${to} - ${numberValue(planning, rule.warnDays)} then 'DUE' else 'OPEN' end as state
      from (select s.*, count(*) filter (where d.day between ${from} and ${to})::int as done,
          count(*) filter (where d.day between ${start} and ${end})::int as missed, max(d.day) as last
        from subject s left join done d on d.key = s.key group by s.key, s.title, s.owner, s.since) t) t`;
}

/** Never longer than so many periods since the last time, or since the subject is there; before the rule holds nothing is due. */
function intervalSql(planning: Planning, rule: Rule, { on }: DueAsk): string {
  const { months, days } = lengthOf(rule.every, rule.period);
  const length = `make_interval(months => ${numberValue(planning, months)}, days => ${numberValue(planning, days)})`;
  const day = dayValue(planning, on);
  return `select *, (last is not null and ${day} <= due_on)::int as done,
      case when ${day} > due_on then 'LATE' when ${day} >= due_on - ${numberValue(planning, rule.warnDays)} then 'DUE' else 'MET' end as state
    from (select *, greatest((coalesce(last, since) + ${length})::date, ${dayValue(planning, rule.holds.from)}) as due_on
      from (select s.*, (select max(d.day) from done d where d.key = s.key) as last from subject s) t) t`;
}
