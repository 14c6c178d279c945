import type { DomainHook } from '../../request/write/hooks.ts';
import { agreement } from './agreement.ts';
import { team, teamMember } from './fullTime.ts';
import { accidentLevel } from './incidentLevel.ts';
import { lateReport } from './lateReport.ts';
import { lossFigures } from './lossFigures.ts';
import { infoReportOrder, lossReportOrder } from './reportOrder.ts';
import { responsibilityAssignment } from './responsibility.ts';
import { dutyShift } from './shifts.ts';
import { commandNeeded } from './siteCommand.ts';
import { stockMovement, supplyItem } from './stock.ts';

/** One rule after the other, with what all of them find. */
const each =
  (...rules: readonly DomainHook[]): DomainHook =>
  async (change) => {
    const problems = [];
    for (const rule of rules) problems.push(...((await rule(change)) ?? []));
    return problems;
  };

const incident = each(accidentLevel, commandNeeded);
const infoReport = each(infoReportOrder, lateReport);
const lossReport = each(lossReportOrder, lossFigures);

/** Rules of the domain that look at other records, by resource. */
export const modelHooks = {
  ...{ agreement, dutyShift, incident, infoReport, lossReport, responsibilityAssignment },
  ...{ stockMovement, supplyItem, team, teamMember },
} satisfies Record<string, DomainHook>;
