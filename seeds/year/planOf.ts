import type { Unit } from './base.ts';

/** The special plan for a hazard that is in force in a unit, or in the one above, as rows name it. */
export function planOf(unit: Unit, hazardType: string): string | undefined {
  const plan = unit
    .of('emergencyPlan')
    .find((row) => row.hazardType === hazardType && /专项/.test(row.kind ?? '') && row.state === '现行有效');
  if (plan) return `${unit.code}/${plan.name}`;
  return unit.above && planOf(unit.above, hazardType);
}
