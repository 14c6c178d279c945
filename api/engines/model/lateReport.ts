import { placesOver } from '../../../schema/place.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from './judging.ts';

interface Limits {
  from: string | null;
  phoneMinutes: number | null;
  writtenMinutes: number | null;
}

/** Minutes from the start to a report; none where one of the two is not known. */
const taken = (from: string | null, at: unknown): number =>
  from && at ? (Number(new Date(at as string)) - Number(new Date(from))) / 60_000 : 0;

/**
 * A first report that came later than the rule allows has the defect LATE, and loses it when its times are put right (W-15a: 15 minutes by
 * phone, 30 in writing). The rule is the nearest one in force, the unit's own or one from above, that fits the incident's category and
 * level; one that names these before one that holds for all. Where there is none, people say what is late. Writing without a call counts as the call.
 */
export const lateReport: DomainHook = async (change) => {
  const { em, action, owner, after, values } = change;
  if (action === 'DELETE' || after.stage !== 'FIRST') return undefined;
  if (!touches(change, ['incident', 'stage', 'occurredAt', 'knownAt', 'phoneAt', 'writtenAt'])) return undefined;
  const [rule] = await runWithin<Limits>(em, {
    text: `select case r.start_event when 'OCCURRED' then coalesce($3::timestamptz, i.occurred_at) else coalesce($4::timestamptz, i.known_at) end as "from",
        r.phone_minutes as "phoneMinutes", r.written_minutes as "writtenMinutes"
      from report_rule r join incident i on i.id = $1
      where r.owner = any ($2::bigint[]) and r.deleted_at is null and (r.published or r.owner = $5)
        and (coalesce(r.categories, '{}') = '{}' or i.category = any (r.categories))
        and (coalesce(r.levels, '{}') = '{}' or i.level = any (r.levels))
        and (i.occurred_at at time zone 'Asia/Shanghai')::date between coalesce(r.valid_from, '-infinity') and coalesce(r.valid_to, 'infinity')
      order by r.owner desc, coalesce(r.levels, '{}') = '{}', coalesce(r.categories, '{}') = '{}', r.written_minutes, r.id limit 1`,
    values: [after.incident, placesOver(owner), after.occurredAt, after.knownAt, owner],
  });
  if (!rule) return undefined;
  const { from, phoneMinutes, writtenMinutes } = rule;
  const isLate =
    taken(from, after.phoneAt ?? after.writtenAt) > (phoneMinutes ?? Number.POSITIVE_INFINITY) ||
    taken(from, after.writtenAt) > (writtenMinutes ?? Number.POSITIVE_INFINITY);
  const defects = (after.defects ?? []) as string[];
  const others = defects.filter((defect) => defect !== 'LATE');
  if (isLate === (others.length === defects.length)) values.defects = isLate ? ['LATE', ...others] : others;
  return undefined;
};
