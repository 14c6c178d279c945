import type { DomainHook } from '../../request/write/hooks.ts';
import { agreement } from './agreement.ts';
import { team, teamMember } from './fullTime.ts';
import { incident } from './incidentLevel.ts';
import { lossFigures } from './lossFigures.ts';
import { infoReport, lossReportOrder } from './reportOrder.ts';
import { responsibilityAssignment } from './responsibility.ts';
import { dutyShift } from './shifts.ts';
import { stockMovement, supplyItem } from './stock.ts';

const lossReport: DomainHook = async (change) => [
  ...((await lossReportOrder(change)) ?? []),
  ...((await lossFigures(change)) ?? []),
];

/** Rules of the domain that look at other records, by resource. */
export const modelHooks = {
  ...{ agreement, dutyShift, incident, infoReport, lossReport, responsibilityAssignment },
  ...{ stockMovement, supplyItem, team, teamMember },
} satisfies Record<string, DomainHook>;
