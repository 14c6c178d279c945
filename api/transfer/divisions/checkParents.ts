import type { ClientBase } from 'pg';
import type { Reason } from './badRow.ts';

/** From the top down, and what the last part of a code at each level counts: 430112 / 100 * 100 is its city. */
const STEPS = [
  ['city', 10_000_000_000],
  ['district', 100_000_000],
  ['township', 1_000_000],
  ['village', 1_000],
] as const;

/** Marks the staged rows that are bad only because of other rows: duplicates, and rows whose parent is not there. */
export async function checkParents(client: ClientBase): Promise<void> {
  await client.query(DUPLICATES);
  await client.query(ASSIGNED_ZONES);
  for (const [level, step] of STEPS) {
    await client.query(MISSING_PARENTS, [level]);
    await client.query(TOO_HIGH_PARENTS, [level, step]);
  }
}

const reason = (name: Reason) => `'${name}'`;

const DUPLICATES = `
  with first as (
    select code, min(line) as line from staged where reason is null group by code having count(*) > 1
  )
  update staged s set reason = ${reason('duplicate')}, detail = first.line
  from first where s.code = first.code and s.line > first.line and s.reason is null`;

// A code given to a functional zone here (seeds/functional-zones.csv) is not taken over by a national row.
const ASSIGNED_ZONES = `
  update staged s set reason = ${reason('assignedZone')}, detail = p.name
  from place p where p.code = s.code and p.national_code is not null and s.reason is null`;

// A parent counts if it is good in the file, or is not in the file at all but in the database.
const MISSING_PARENTS = `
  with parents as (
    select code, bool_or(reason is null) as good from staged where code is not null and level <> 'village' group by code
  ), missing as (
    select s.ctid as row, case when p.code is null then ${reason('parentUnknown')} else ${reason('parentBad')} end as reason
    from staged s left join parents p on p.code = s.parent left join place e on e.code = s.parent
    where s.level = $1 and s.reason is null and (p.good is false or (p.code is null and e.code is null))
  )
  update staged s set reason = missing.reason, detail = s.parent from missing where s.ctid = missing.row`;

// A row may leave out levels its locality does not have (4419 above 441900003), but not a place that is there.
const TOO_HIGH_PARENTS = `
  with standing as (
    select code from staged where reason is null and not dummy and level <> 'village'
    union select code from place where level <> 'village'
  ), nearer as (
    select s.ctid as row, max(z.code) as code
    from staged s
    cross join unnest(array[100000000, 1000000, 1000]) as k(step)
    join standing z on z.code = s.code / k.step * k.step and z.code > s.parent and z.code < s.code
    where s.level = $1 and s.reason is null and s.parent <> s.code / $2::bigint * $2::bigint
    group by s.ctid
  )
  update staged s set reason = ${reason('parentTooHigh')}, detail = nearer.code from nearer where s.ctid = nearer.row`;
