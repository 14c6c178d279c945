import { contains, rangeOf } from '../../../schema/place.ts';
import { notFound } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { bindRead, type Planning } from '../../request/plan/planning.ts';

/** A unit that a row of an overview stands for. */
export interface Unit {
  /** 12-digit code, and the last one of a place below it. */
  code: string;
  hi: string;
  /** As people write it: 拉萨市当雄县. */
  name: string;
  /** Whether there are tenants below it. */
  hasBelow: boolean;
}

/** Codes of what may lie above a place, and of the place. */
const cutsOf = (code: string): string =>
  [1e3, 1e6, 1e8, 1e10].map((width) => `${code} - ${code} % ${width}`).join(', ');

/** How many codes a place and all below it may have. */
const widthOf = (code: string): string =>
  `case ${[1e10, 1e8, 1e6, 1e3].map((width) => `when ${code} % ${width} = 0 then ${width}`).join(' ')} else 1 end`;

/** The tenant next above another one. */
const governs = (tenant: string): string =>
  `(select max(a.code) from tenant a where a.code <> ${tenant} and a.code in (${cutsOf(tenant)}))`;

/** A unit, and the tenants next below it that the caller reaches: whoever looks up at a unit sees none beside his own. */
export async function unitsAt(context: Context, code: string): Promise<{ unit: Unit; below: Unit[] }> {
  const { scope } = callerOf(context);
  const { lo, hi } = rangeOf(code);
  const [rows = []] = await context.app.database.read<Omit<Unit, 'hi'>>(scope, {
    text: `select p.code::text as code, p.full_name as name,
        exists (select from tenant b where b.code > p.code and b.code < p.code + ${widthOf('p.code')}) as "hasBelow"
      from place p where p.code = any (array(select $1::bigint union select t.code from tenant t
        where t.code between $2 and $3 and t.code between $4 and $5 and ${governs('t.code')} = $1)) order by p.code`,
    values: [code, lo, hi, scope.lo, scope.hi],
  });
  const units = rows.map((row) => ({ ...row, hi: rangeOf(row.code).hi }));
  const unit = units.find((row) => row.code === code);
  if (!unit) throw notFound();
  return { unit, below: units.filter((row) => row !== unit) };
}

/** The unit that an overview is of: the caller's own, or one below. @throws AppError NOT_FOUND */
export function unitWithin(context: Context, code: string | null | undefined): string {
  const { unit } = callerOf(context).scope;
  if (code && !contains(unit, code)) throw notFound();
  return code ?? unit;
}

/** Units as a relation `(code, hi)`: a row lies in the one with `owner between code and hi`. */
export const unitsSql = (planning: Planning, units: readonly Unit[]): string => {
  const bound = (end: 'code' | 'hi') => bindRead(planning, () => units.map((unit) => unit[end]), 'bigint[]');
  return `unnest(${bound('code')}, ${bound('hi')}) u(code, hi)`;
};
