import Link from '@mui/material/Link';
import { Link as RouteLink } from 'react-admin';
import { dateOf, inBeijing } from '../../../schema/expressions/beijing.ts';
import type { DutyPostMonth } from '../../../schema/generated/types.ts';
import { fieldOf, registry } from '../../declarations.ts';
import { showTime } from '../../fields/date.tsx';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { type MessageKey, useLabel, useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import type { Listed, Roster, Span } from './fetchRoster.ts';

interface Props {
  /** Midnight, and the next. */
  from: number;
  to: number;
  post: DutyPostMonth;
  roster: Roster;
}

/** A day of a roster: shifts, hours without one, checks. Monday is the first column. */
export function RosterDay({ from, to, post, roster }: Props) {
  const meets = (span: Span) => Date.parse(span.from) < to && Date.parse(span.to) > from;
  const gaps = post.gaps.filter(meets);
  const bare = gaps.filter(({ shift }) => !shift);
  const lacking = (id: string) => gaps.find(({ shift }) => shift === id)?.lacks ?? [];
  const day = dateOf(from);
  const checks = roster.checks.filter(({ plannedOn, checkedAt }) =>
    checkedAt ? dateOf(Date.parse(checkedAt)) === day : plannedOn === day,
  );
  const column = inBeijing(from).getUTCDay() || 7;
  return (
    <div className={gaps.length > 0 ? 'day incomplete' : 'day'} style={{ gridColumn: column }} data-day={day}>
      <Day day={day} column={column} />
      {roster.shifts.filter(meets).map((shift) => (
        <Shift key={shift.id} shift={shift} lacks={lacking(shift.id)} midnight={from} />
      ))}
      {bare.map((gap) => (
        <Bare
          key={gap.from}
          post={post.post}
          from={Math.max(from, Date.parse(gap.from))}
          to={Math.min(to, Date.parse(gap.to))}
        />
      ))}
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </div>
  );
}

function Day({ day, column }: { day: string; column: number }) {
  const t = useWords();
  return (
    <b>
      {Number(day.slice(8))} <small className="rest">{t(`duty.weekday.${column}` as MessageKey)}</small>
    </b>
  );
}

const time = (moment: number | string): string => showTime(new Date(moment).toISOString());

/** A moment seen from a day: 08:00, or 11-11 08:00 on another one. */
function timeFrom(midnight: number, moment: string): string {
  const day = dateOf(Date.parse(moment));
  return day === dateOf(midnight) ? time(moment) : `${day.slice(5)} ${time(moment)}`;
}

interface ShiftProps {
  shift: Listed & Span;
  lacks: readonly string[];
  midnight: number;
}

/** Who is on a shift, on each day but the one that it only ends on. */
function Shift({ shift, lacks, midnight }: ShiftProps) {
  const t = useWords();
  const label = useLabel();
  const resource = registry.resource('dutyShift');
  const person = registry.resource('person');
  const swapped = shift.history?.find(({ action }: { action: string }) => action === 'SWAP');
  const isOfBefore = Date.parse(shift.from) < midnight;
  const isRest = isOfBefore && dateOf(Date.parse(shift.to)) === dateOf(midnight);
  const until = timeFrom(midnight, shift.to);
  const roles = ['leader', 'professional', 'staff', 'standby'] as const;
  return (
    <div className={isRest ? 'rest' : undefined}>
      <Link component={RouteLink} to={`/dutyShift/${shift.id}/show`} underline="hover" color="inherit">
        {isOfBefore ? t('duty.until', { time: until }) : `${time(shift.from)}–${until}`}
      </Link>
      {!isRest &&
        roles.map((role) => {
          const people = [shift[role] ?? []].flat();
          if (people.length === 0) return null;
          return (
            <div key={role}>
              <span className="rest">{label(fieldOf(resource, role).label)}</span>{' '}
              {people.map((one) => titleOf(person, one)).join(t('and'))}
            </div>
          );
        })}
      {!isRest && swapped && <div title={swapped.reason}>{t('duty.swapped')}</div>}
      {lacks.map((lack) => (
        <div key={lack} className="gap">
          {t(`duty.lack.${lack}` as MessageKey)}
        </div>
      ))}
    </div>
  );
}

/** Hours without a shift; a click fills them. */
function Bare({ post, from, to }: { post: string; from: number; to: number }) {
  const t = useWords();
  const until = dateOf(to) === dateOf(from) ? time(to) : '24:00';
  const text = `${time(from)}–${until} ${t('duty.lack.SHIFT')}`;
  if (!can('dutyShift', 'CREATE')) return <div className="gap">{text}</div>;
  const record = { post, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  return (
    <div>
      <Link component={RouteLink} className="gap" to="/dutyShift/create" state={{ record }}>
        {text}
      </Link>
    </div>
  );
}

function Check({ check }: { check: Listed }) {
  const label = useLabel();
  const resource = registry.resource('dutyCheck');
  const hasFailed = ['PROBLEM', 'EXPLAINED'].includes(check.state);
  return (
    <div className={hasFailed ? 'gap' : undefined}>
      <Link component={RouteLink} to={`/dutyCheck/${check.id}/show`} color="inherit">
        {label(resource.label)}
        {hasFailed ? ' ✗ ' : ' '}
        <FieldValue resource={resource} record={check} name="state" isInLink />
      </Link>
    </div>
  );
}
