import { defineLifecycle } from '../lifecycle.ts';

export const workPlanLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'workPlanState',
  label: { zh: '计划状态', en: 'State' },
  states: {
    DRAFT: { label: ['起草', 'Draft'], isEntry: true },
    SUBMITTED: { label: ['送审', 'Submitted'], review: 'OWN', isLocked: true },
    ISSUED: { label: ['已印发', 'Issued'], isEntry: true },
    SUMMARISED: { label: ['已总结', 'Summarised'] },
    CLOSED: { label: ['已归档', 'Closed'], isLocked: true },
  },
  transitions: {
    submit: { label: ['送审', 'Submit'], from: ['DRAFT'], to: 'SUBMITTED', roles: ['planner', 'director'] },
    return: {
      label: ['退回', 'Return'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      roles: ['director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    issue: {
      label: ['印发', 'Issue'],
      from: ['DRAFT', 'SUBMITTED'],
      to: 'ISSUED',
      roles: ['director', 'planner'],
      inputs: [{ field: 'documentNumber' }, { field: 'issuedOn' }],
      effects: [{ do: 'PUBLISH' }],
    },
    summarise: {
      label: ['总结', 'Summarise'],
      from: ['ISSUED'],
      to: 'SUMMARISED',
      roles: ['planner', 'director'],
      inputs: [{ field: 'summary', isRequired: true }],
    },
    close: { label: ['归档', 'Close'], from: ['SUMMARISED'], to: 'CLOSED', roles: ['planner', 'director'] },
  },
});

export const workTaskLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'workTaskState',
  label: { zh: '任务状态', en: 'State' },
  states: {
    ASSIGNED: { label: ['已分解', 'Assigned'], isEntry: true },
    IN_PROGRESS: { label: ['推进中', 'In progress'], isEntry: true },
    SUBMITTED: { label: ['待验收', 'Submitted'], review: 'OWN', days: 10 },
    CLOSED: { label: ['已办结', 'Closed'], isLocked: true },
    POSTPONED: { label: ['已延期', 'Postponed'] },
    CANCELLED: { label: ['已取消', 'Cancelled'], isLocked: true },
  },
  transitions: {
    accept: {
      label: ['接收', 'Accept'],
      from: ['ASSIGNED', 'POSTPONED'],
      to: 'IN_PROGRESS',
      roles: ['planner', 'dutyOfficer', 'riskOfficer', 'director'],
    },
    submit: {
      label: ['报结', 'Report done'],
      from: ['IN_PROGRESS'],
      to: 'SUBMITTED',
      roles: ['planner', 'dutyOfficer', 'riskOfficer', 'director'],
      inputs: [{ field: 'progress', isRequired: true }],
    },
    verify: {
      label: ['验收', 'Verify'],
      from: ['SUBMITTED'],
      to: 'CLOSED',
      roles: ['planner', 'director'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'closedOn' }],
    },
    return: {
      label: ['退回', 'Return'],
      from: ['SUBMITTED'],
      to: 'IN_PROGRESS',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    postpone: {
      label: ['延期', 'Postpone'],
      from: ['ASSIGNED', 'IN_PROGRESS'],
      to: 'POSTPONED',
      roles: ['director', 'planner'],
      reason: 'REQUIRED',
      inputs: [{ field: 'due', isRequired: true }],
    },
    cancel: {
      label: ['取消', 'Cancel'],
      from: ['ASSIGNED', 'IN_PROGRESS', 'POSTPONED'],
      to: 'CANCELLED',
      roles: ['director'],
      reason: 'REQUIRED',
    },
  },
});

export const documentLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'documentState',
  label: { zh: '文件状态', en: 'State' },
  states: {
    DRAFT: { label: ['起草', 'Draft'], isEntry: true },
    IN_REVIEW: { label: ['审核中', 'In review'], review: 'OWN', isLocked: true },
    ISSUED: { label: ['已印发', 'Issued'], isEntry: true, isLocked: true },
    ABOLISHED: { label: ['已废止', 'Abolished'], isLocked: true },
  },
  transitions: {
    submit: {
      label: ['送审', 'Submit'],
      from: ['DRAFT'],
      to: 'IN_REVIEW',
      roles: ['planner', 'dutyOfficer', 'riskOfficer', 'director'],
    },
    return: {
      label: ['退回', 'Return'],
      from: ['IN_REVIEW'],
      to: 'DRAFT',
      roles: ['director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    issue: {
      label: ['签发', 'Issue'],
      from: ['IN_REVIEW'],
      to: 'ISSUED',
      roles: ['director'],
      inputs: [{ field: 'number' }, { field: 'issuedOn' }],
    },
    abolish: { label: ['废止', 'Abolish'], from: ['ISSUED'], to: 'ABOLISHED', roles: ['director'], reason: 'REQUIRED' },
  },
});
