/** Who may be missing: somebody on the shift, or the shift itself. */
export type Lack = 'SHIFT' | 'LEADER' | 'STAFF' | 'PROFESSIONAL' | 'STANDBY';

/** Moments in milliseconds; `to` is not part of it. */
export interface Span {
  from: number;
  to: number;
}

export interface RosterShift extends Span {
  id: string;
  /** The people that it has none of. */
  lacks: readonly Lack[];
}

/** A time of the calendar in which more is asked of those on duty. */
export interface RosterPeriod extends Span {
  kind: string;
}

export interface Gap extends Span {
  /** The shift that lacks somebody; null where there is none. */
  shift: string | null;
  lacks: readonly Lack[];
}

/** Asked for only in such periods: a professional in the flood season (W-08h), standby on holidays and in special periods (W-15e). */
const only: Partial<Record<Lack, readonly string[]>> = {
  PROFESSIONAL: ['FLOOD_SEASON'],
  STANDBY: ['HOLIDAY', 'SPECIAL_CARE'],
};

const meet = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** The hours of a time that no shift covers, by the shifts in their order. */
function uncovered(shifts: readonly Span[], { from, to }: Span): Gap[] {
  const gaps: Gap[] = [];
  let until = from;
  for (const shift of [...shifts, { from: to, to }]) {
    if (shift.from > until) gaps.push({ from: until, to: Math.min(shift.from, to), shift: null, lacks: ['SHIFT'] });
    until = Math.max(until, shift.to);
  }
  return gaps;
}

/** What a post's roster of a time lacks, the earliest first (K-07b, W-15e, W-08h, T1-07). Shifts come in their order and touch the time. */
export function gapsOf(
  isStaffedAllDay: boolean,
  shifts: readonly RosterShift[],
  periods: readonly RosterPeriod[],
  time: Span,
): Gap[] {
  const incomplete = shifts.flatMap((shift) => {
    const isAsked = (lack: Lack) =>
      !only[lack] || periods.some((period) => only[lack]?.includes(period.kind) && meet(period, shift));
    const lacks = shift.lacks.filter(isAsked);
    const shown = { from: Math.max(shift.from, time.from), to: Math.min(shift.to, time.to) };
    return lacks.length > 0 ? [{ ...shown, shift: shift.id, lacks }] : [];
  });
  return [...(isStaffedAllDay ? uncovered(shifts, time) : []), ...incomplete].sort(
    (one, other) => one.from - other.from,
  );
}
