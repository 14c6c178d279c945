// Written by `npm run generate`; not by hand.
import type { Resource } from '../defineResource.ts';
import { agreement } from '../resources/cooperation/agreement.ts';
import { budgetItem } from '../resources/cooperation/budgetItem.ts';
import { fundAllocation } from '../resources/cooperation/fundAllocation.ts';
import { insurancePolicy } from '../resources/cooperation/insurancePolicy.ts';
import { jointMechanism } from '../resources/cooperation/jointMechanism.ts';
import { dutyCheck } from '../resources/duty/dutyCheck.ts';
import { dutyLog } from '../resources/duty/dutyLog.ts';
import { dutyPost } from '../resources/duty/dutyPost.ts';
import { dutyShift } from '../resources/duty/dutyShift.ts';
import { infoReport } from '../resources/duty/infoReport.ts';
import { reportRule } from '../resources/duty/reportRule.ts';
import { accidentInvestigation } from '../resources/incidents/accidentInvestigation.ts';
import { afterActionReview } from '../resources/incidents/afterActionReview.ts';
import { dispatchOrder } from '../resources/incidents/dispatchOrder.ts';
import { emergencyAccess } from '../resources/incidents/emergencyAccess.ts';
import { evacuationRecord } from '../resources/incidents/evacuationRecord.ts';
import { evacuationUnit } from '../resources/incidents/evacuationUnit.ts';
import { incident } from '../resources/incidents/incident.ts';
import { incidentEntry } from '../resources/incidents/incidentEntry.ts';
import { resourceRequest } from '../resources/incidents/resourceRequest.ts';
import { responseActivation } from '../resources/incidents/responseActivation.ts';
import { siteCommand } from '../resources/incidents/siteCommand.ts';
import { workingGroup } from '../resources/incidents/workingGroup.ts';
import { orgMember } from '../resources/organizations/orgMember.ts';
import { organization } from '../resources/organizations/organization.ts';
import { person } from '../resources/organizations/person.ts';
import { placeProfile } from '../resources/organizations/placeProfile.ts';
import { qualification } from '../resources/organizations/qualification.ts';
import { responsibilityAssignment } from '../resources/organizations/responsibilityAssignment.ts';
import { responsibilityItem } from '../resources/organizations/responsibilityItem.ts';
import { responsibilityScheme } from '../resources/organizations/responsibilityScheme.ts';
import { drill } from '../resources/plans/drill.ts';
import { drillIssue } from '../resources/plans/drillIssue.ts';
import { drillSchedule } from '../resources/plans/drillSchedule.ts';
import { emergencyPlan } from '../resources/plans/emergencyPlan.ts';
import { planLink } from '../resources/plans/planLink.ts';
import { planReview } from '../resources/plans/planReview.ts';
import { planVersion } from '../resources/plans/planVersion.ts';
import { responsePlan } from '../resources/plans/responsePlan.ts';
import { distribution } from '../resources/relief/distribution.ts';
import { donation } from '../resources/relief/donation.ts';
import { lossReport } from '../resources/relief/lossReport.ts';
import { recoveryProject } from '../resources/relief/recoveryProject.ts';
import { reliefCase } from '../resources/relief/reliefCase.ts';
import { reliefProgram } from '../resources/relief/reliefProgram.ts';
import { campaign } from '../resources/risks/campaign.ts';
import { clue } from '../resources/risks/clue.ts';
import { enforcementCase } from '../resources/risks/enforcementCase.ts';
import { hazard } from '../resources/risks/hazard.ts';
import { inspection } from '../resources/risks/inspection.ts';
import { riskAnalysis } from '../resources/risks/riskAnalysis.ts';
import { riskCensus } from '../resources/risks/riskCensus.ts';
import { riskSite } from '../resources/risks/riskSite.ts';
import { riskZone } from '../resources/risks/riskZone.ts';
import { grid } from '../resources/service/grid.ts';
import { gridForce } from '../resources/service/gridForce.ts';
import { gridObject } from '../resources/service/gridObject.ts';
import { household } from '../resources/service/household.ts';
import { keyPerson } from '../resources/service/keyPerson.ts';
import { serviceTicket } from '../resources/service/serviceTicket.ts';
import { ticketCategory } from '../resources/service/ticketCategory.ts';
import { commendation } from '../resources/supervision/commendation.ts';
import { creationApplication } from '../resources/supervision/creationApplication.ts';
import { supervisionAction } from '../resources/supervision/supervisionAction.ts';
import { depot } from '../resources/supplies/depot.ts';
import { equipment } from '../resources/supplies/equipment.ts';
import { reserveStandard } from '../resources/supplies/reserveStandard.ts';
import { stockMovement } from '../resources/supplies/stockMovement.ts';
import { stocktake } from '../resources/supplies/stocktake.ts';
import { supplyItem } from '../resources/supplies/supplyItem.ts';
import { venue } from '../resources/supplies/venue.ts';
import { accessRule } from '../resources/system/accessRule.ts';
import { apiClient } from '../resources/system/apiClient.ts';
import { definition } from '../resources/system/definition.ts';
import { delegation } from '../resources/system/delegation.ts';
import { roleGrant } from '../resources/system/roleGrant.ts';
import { userAccount } from '../resources/system/userAccount.ts';
import { expert } from '../resources/teams/expert.ts';
import { expertEngagement } from '../resources/teams/expertEngagement.ts';
import { team } from '../resources/teams/team.ts';
import { teamGrading } from '../resources/teams/teamGrading.ts';
import { teamMember } from '../resources/teams/teamMember.ts';
import { volunteer } from '../resources/teams/volunteer.ts';
import { volunteerService } from '../resources/teams/volunteerService.ts';
import { attendance } from '../resources/training/attendance.ts';
import { publicityActivity } from '../resources/training/publicityActivity.ts';
import { publicityItem } from '../resources/training/publicityItem.ts';
import { rotationRule } from '../resources/training/rotationRule.ts';
import { trainingSession } from '../resources/training/trainingSession.ts';
import { externalSystem } from '../resources/warnings/externalSystem.ts';
import { observation } from '../resources/warnings/observation.ts';
import { sensor } from '../resources/warnings/sensor.ts';
import { videoSource } from '../resources/warnings/videoSource.ts';
import { warning } from '../resources/warnings/warning.ts';
import { warningAction } from '../resources/warnings/warningAction.ts';
import { warningDelivery } from '../resources/warnings/warningDelivery.ts';
import { cadenceRule } from '../resources/work/cadenceRule.ts';
import { calendarPeriod } from '../resources/work/calendarPeriod.ts';
import { meeting } from '../resources/work/meeting.ts';
import { officialDocument } from '../resources/work/officialDocument.ts';
import { regulation } from '../resources/work/regulation.ts';
import { workPlan } from '../resources/work/workPlan.ts';
import { workTask } from '../resources/work/workTask.ts';

/** The core resources, by area. */
export const resources = [
  agreement,
  budgetItem,
  fundAllocation,
  insurancePolicy,
  jointMechanism,
  dutyCheck,
  dutyLog,
  dutyPost,
  dutyShift,
  infoReport,
  reportRule,
  accidentInvestigation,
  afterActionReview,
  dispatchOrder,
  emergencyAccess,
  evacuationRecord,
  evacuationUnit,
  incident,
  incidentEntry,
  resourceRequest,
  responseActivation,
  siteCommand,
  workingGroup,
  orgMember,
  organization,
  person,
  placeProfile,
  qualification,
  responsibilityAssignment,
  responsibilityItem,
  responsibilityScheme,
  drill,
  drillIssue,
  drillSchedule,
  emergencyPlan,
  planLink,
  planReview,
  planVersion,
  responsePlan,
  distribution,
  donation,
  lossReport,
  recoveryProject,
  reliefCase,
  reliefProgram,
  campaign,
  clue,
  enforcementCase,
  hazard,
  inspection,
  riskAnalysis,
  riskCensus,
  riskSite,
  riskZone,
  grid,
  gridForce,
  gridObject,
  household,
  keyPerson,
  serviceTicket,
  ticketCategory,
  commendation,
  creationApplication,
  supervisionAction,
  depot,
  equipment,
  reserveStandard,
  stockMovement,
  stocktake,
  supplyItem,
  venue,
  accessRule,
  apiClient,
  definition,
  delegation,
  roleGrant,
  userAccount,
  expert,
  expertEngagement,
  team,
  teamGrading,
  teamMember,
  volunteer,
  volunteerService,
  attendance,
  publicityActivity,
  publicityItem,
  rotationRule,
  trainingSession,
  externalSystem,
  observation,
  sensor,
  videoSource,
  warning,
  warningAction,
  warningDelivery,
  cadenceRule,
  calendarPeriod,
  meeting,
  officialDocument,
  regulation,
  workPlan,
  workTask,
] as unknown as readonly Resource[];
