import { defineLifecycle } from '../lifecycle.ts';

export const shiftLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'shiftState',
  label: { zh: '班次状态', en: 'State' },
  states: {
    PLANNED: { label: ['排班', 'Planned'], isEntry: true },
    PUBLISHED: { label: ['已公布', 'Published'], isEntry: true },
    ON_DUTY: { label: ['在岗', 'On duty'] },
    CLOSED: { label: ['已交班', 'Handed over'], isLocked: true },
  },
  transitions: {
    publish: { label: ['公布', 'Publish'], from: ['PLANNED'], to: 'PUBLISHED', roles: ['dutyOfficer', 'director'] },
    takeOver: { label: ['接班', 'Take over'], from: ['PUBLISHED'], to: 'ON_DUTY', roles: ['dutyOfficer', 'director'] },
    handOver: {
      label: ['交班', 'Hand over'],
      from: ['ON_DUTY'],
      to: 'CLOSED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'handover', isRequired: true }],
    },
    swap: {
      label: ['换班', 'Swap'],
      from: ['PUBLISHED'],
      to: 'PUBLISHED',
      roles: ['dutyOfficer', 'director'],
      reason: 'REQUIRED',
      inputs: [{ field: 'leader' }, { field: 'professional' }, { field: 'staff' }, { field: 'standby' }],
    },
  },
});

export const dutyCheckLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'dutyCheckState',
  label: { zh: '抽查状态', en: 'State' },
  states: {
    PLANNED: { label: ['待抽查', 'Planned'], isEntry: true },
    PASSED: { label: ['合格', 'Passed'], isEntry: true },
    PROBLEM: { label: ['发现问题', 'Problem'], isEntry: true },
    EXPLAINED: { label: ['已说明', 'Explained'], isLocked: true },
  },
  transitions: {
    pass: {
      label: ['合格', 'Pass'],
      from: ['PLANNED'],
      to: 'PASSED',
      roles: ['dutyOfficer'],
      inputs: [{ field: 'checkedAt', isRequired: true }, { field: 'answeredWithin' }],
    },
    fail: {
      label: ['发现问题', 'Problem'],
      from: ['PLANNED'],
      to: 'PROBLEM',
      roles: ['dutyOfficer'],
      inputs: [
        { field: 'checkedAt', isRequired: true },
        { field: 'problem', isRequired: true },
      ],
    },
    explain: {
      label: ['说明情况', 'Explain'],
      from: ['PROBLEM'],
      to: 'EXPLAINED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'explanation', isRequired: true }],
    },
  },
});

export const infoReportLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'infoReportState',
  label: { zh: '报告状态', en: 'State' },
  states: {
    PHONED: { label: ['电话已报', 'By phone'], isEntry: true },
    WRITTEN: { label: ['书面已报', 'In writing'], isEntry: true },
    CHECKED: { label: ['已核校', 'Checked'], review: 'OWN' },
    SENT: { label: ['已上报', 'Sent up'], isLocked: true },
    CLOSED: { label: ['已办结', 'Closed'], isLocked: true },
  },
  transitions: {
    write: {
      label: ['书面报告', 'Report in writing'],
      from: ['PHONED'],
      to: 'WRITTEN',
      roles: ['dutyOfficer', 'informationOfficer'],
      inputs: [
        { field: 'writtenAt', isRequired: true },
        { field: 'content', isRequired: true },
      ],
    },
    check: {
      label: ['核校', 'Check'],
      from: ['WRITTEN'],
      to: 'CHECKED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'quality' }],
    },
    send: {
      label: ['上报', 'Send up'],
      from: ['WRITTEN', 'CHECKED'],
      to: 'SENT',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'routedTo' }],
      effects: [{ do: 'NOTIFY', roles: ['director', 'dutyOfficer'] }],
    },
    close: { label: ['办结', 'Close'], from: ['SENT'], to: 'CLOSED', roles: ['dutyOfficer', 'director'] },
  },
});
