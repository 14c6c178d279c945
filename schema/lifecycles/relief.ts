import { defineLifecycle } from '../lifecycle.ts';

/** Reported by the unit, checked by the department, verified by the level above (报灾、查灾、核灾: K-02d, L-13a). */
export const lossReportLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'lossReportState',
  label: { zh: '核报状态', en: 'State' },
  states: {
    DRAFT: { label: ['填报', 'Draft'], isEntry: true },
    SUBMITTED: { label: ['已上报，待查灾', 'Reported'], review: 'PARENT', days: 1, isLocked: true },
    CHECKED: { label: ['已查灾，待核灾', 'Checked'], review: 'PARENT', days: 5, isLocked: true },
    VERIFIED: { label: ['已核定', 'Verified'], isLocked: true },
  },
  transitions: {
    submit: {
      label: ['上报', 'Report'],
      from: ['DRAFT'],
      to: 'SUBMITTED',
      roles: ['reliefOfficer', 'dutyOfficer', 'informationOfficer'],
    },
    withdraw: {
      label: ['撤回', 'Withdraw'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      roles: ['reliefOfficer', 'dutyOfficer', 'informationOfficer'],
      reason: 'REQUIRED',
    },
    check: {
      label: ['查灾', 'Check'],
      from: ['SUBMITTED'],
      to: 'CHECKED',
      roles: ['reliefOfficer'],
      by: 'REVIEWER',
      inputs: [{ field: 'checkNote' }],
    },
    verify: {
      label: ['核定', 'Verify'],
      from: ['CHECKED'],
      to: 'VERIFIED',
      roles: ['reliefOfficer', 'director'],
      by: 'REVIEWER',
      notBy: 'PREVIOUS',
      inputs: [{ field: 'verifiedBy' }, { field: 'verificationMethod' }],
    },
    return: {
      label: ['退回核实', 'Return'],
      from: ['SUBMITTED', 'CHECKED'],
      to: 'DRAFT',
      roles: ['reliefOfficer'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
      isReturn: true,
    },
  },
});

/** Household applies, village reviews and publicises, township reviews, district approves and pays (L-13, W-10m). */
export const reliefCaseLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'reliefCaseState',
  label: { zh: '办理状态', en: 'State' },
  states: {
    APPLIED: { label: ['已申请', 'Applied'], isEntry: true },
    PUBLICISED: { label: ['村级评议公示', 'Publicised'], review: 'TOWNSHIP', days: 7 },
    TOWNSHIP_REVIEWED: { label: ['乡镇已审核', 'Reviewed'], review: 'DISTRICT', days: 10, isLocked: true },
    APPROVED: { label: ['区县已审批', 'Approved'], review: 'DISTRICT', isLocked: true },
    PAID: { label: ['已发放', 'Paid'], isLocked: true },
    REJECTED: { label: ['未通过', 'Rejected'], isLocked: true },
  },
  transitions: {
    publicise: {
      label: ['评议公示', 'Publicise'],
      from: ['APPLIED'],
      to: 'PUBLICISED',
      roles: ['informationOfficer', 'reliefOfficer'],
      inputs: [{ field: 'publicisedOn', isRequired: true }],
    },
    review: {
      label: ['乡镇审核', 'Review'],
      from: ['PUBLICISED'],
      to: 'TOWNSHIP_REVIEWED',
      roles: ['reliefOfficer'],
      by: 'REVIEWER',
    },
    approve: {
      label: ['区县审批', 'Approve'],
      from: ['TOWNSHIP_REVIEWED'],
      to: 'APPROVED',
      roles: ['reliefOfficer', 'director'],
      by: 'REVIEWER',
      notBy: 'EARLIER',
      inputs: [{ field: 'amount', isRequired: true }],
    },
    pay: {
      label: ['发放', 'Pay'],
      from: ['APPROVED'],
      to: 'PAID',
      roles: ['reliefOfficer', 'financeOfficer'],
      by: 'REVIEWER',
      notBy: 'PREVIOUS',
      inputs: [{ field: 'paidOn', isRequired: true }],
    },
    return: {
      label: ['退回', 'Return'],
      from: ['PUBLICISED', 'TOWNSHIP_REVIEWED'],
      to: 'APPLIED',
      roles: ['reliefOfficer'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
      isReturn: true,
    },
    reject: {
      label: ['不予救助', 'Reject'],
      from: ['PUBLICISED', 'TOWNSHIP_REVIEWED'],
      to: 'REJECTED',
      roles: ['reliefOfficer'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
    },
  },
});

export const projectLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'projectState',
  label: { zh: '项目状态', en: 'State' },
  states: {
    PROPOSED: { label: ['申报', 'Proposed'], isEntry: true },
    APPROVED: { label: ['已立项', 'Approved'], isEntry: true },
    STARTED: { label: ['在建', 'Started'], isEntry: true },
    COMPLETED: { label: ['完工', 'Completed'] },
    ACCEPTED: { label: ['已验收', 'Accepted'] },
    AUDITED: { label: ['已审计', 'Audited'], isLocked: true },
  },
  transitions: {
    approve: { label: ['立项', 'Approve'], from: ['PROPOSED'], to: 'APPROVED', roles: ['director'] },
    start: {
      label: ['开工', 'Start'],
      from: ['APPROVED'],
      to: 'STARTED',
      roles: ['planner', 'director'],
      inputs: [{ field: 'startedOn' }],
    },
    complete: {
      label: ['完工', 'Complete'],
      from: ['STARTED'],
      to: 'COMPLETED',
      roles: ['planner', 'director'],
      inputs: [{ field: 'completedOn' }],
    },
    accept: {
      label: ['验收', 'Accept'],
      from: ['COMPLETED'],
      to: 'ACCEPTED',
      roles: ['director'],
      inputs: [{ field: 'acceptance', isRequired: true }],
    },
    audit: {
      label: ['审计', 'Audit'],
      from: ['ACCEPTED'],
      to: 'AUDITED',
      roles: ['financeOfficer', 'director'],
      inputs: [{ field: 'audited' }],
    },
  },
});
