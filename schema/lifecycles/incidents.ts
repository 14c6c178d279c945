import { defineLifecycle } from '../lifecycle.ts';

export const incidentLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'incidentState',
  label: { zh: '事件状态', en: 'State' },
  states: {
    REPORTED: { label: ['已接报', 'Reported'], isEntry: true },
    VERIFIED: { label: ['已核实', 'Verified'], isEntry: true },
    RESPONDING: { label: ['处置中', 'Responding'], isEntry: true },
    CONTROLLED: { label: ['已控制', 'Controlled'] },
    RECOVERY: { label: ['恢复中', 'Recovery'] },
    REVIEWED: { label: ['已复盘', 'Reviewed'] },
    ARCHIVED: { label: ['已归档', 'Archived'], isLocked: true },
    FALSE_ALARM: { label: ['误报', 'False alarm'], isLocked: true },
  },
  transitions: {
    verify: {
      label: ['核实', 'Verify'],
      from: ['REPORTED'],
      to: 'VERIFIED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'deaths' }, { field: 'missing' }, { field: 'seriouslyInjured' }, { field: 'injured' }],
    },
    respond: {
      label: ['启动处置', 'Respond'],
      from: ['REPORTED', 'VERIFIED'],
      to: 'RESPONDING',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'firstResponseAt', isRequired: true }],
    },
    control: {
      label: ['事态控制', 'Under control'],
      from: ['RESPONDING'],
      to: 'CONTROLLED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'controlledAt', isRequired: true }],
    },
    escalate: {
      label: ['事态反复', 'Flares up again'],
      from: ['CONTROLLED', 'RECOVERY'],
      to: 'RESPONDING',
      roles: ['dutyOfficer', 'director'],
      reason: 'REQUIRED',
    },
    recover: { label: ['转入恢复', 'Recover'], from: ['CONTROLLED'], to: 'RECOVERY', roles: ['director'] },
    review: {
      label: ['完成复盘', 'Reviewed'],
      from: ['CONTROLLED', 'RECOVERY'],
      to: 'REVIEWED',
      roles: ['planner', 'director'],
    },
    archive: { label: ['归档', 'Archive'], from: ['REVIEWED'], to: 'ARCHIVED', roles: ['planner', 'director'] },
    dismiss: {
      label: ['误报', 'False alarm'],
      from: ['REPORTED', 'VERIFIED'],
      to: 'FALSE_ALARM',
      roles: ['dutyOfficer', 'director'],
      reason: 'REQUIRED',
    },
  },
});

/** Proposed by a person or a rule, approved by who leads; the state says since when at which level (Emergency Response Law 2024). */
export const activationLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'activationState',
  label: { zh: '响应状态', en: 'State' },
  states: {
    PROPOSED: { label: ['建议启动', 'Proposed'], isEntry: true, review: 'OWN' },
    ACTIVE: { label: ['响应中', 'Active'], isLocked: true },
    ENDED: { label: ['已终止', 'Ended'], isLocked: true },
    REFUSED: { label: ['未启动', 'Not activated'], isLocked: true },
  },
  transitions: {
    approve: {
      label: ['批准启动', 'Approve'],
      from: ['PROPOSED'],
      to: 'ACTIVE',
      roles: ['director'],
      inputs: [{ field: 'startedAt', isRequired: true }],
      effects: [{ do: 'PUBLISH' }, { do: 'NOTIFY', roles: ['director', 'dutyOfficer', 'teamLeader', 'supplyKeeper'] }],
    },
    refuse: { label: ['不启动', 'Refuse'], from: ['PROPOSED'], to: 'REFUSED', roles: ['director'], reason: 'REQUIRED' },
    adjust: {
      label: ['调整级别', 'Adjust'],
      from: ['ACTIVE'],
      to: 'ACTIVE',
      roles: ['director'],
      reason: 'REQUIRED',
      inputs: [{ field: 'level', isRequired: true }, { field: 'scope' }],
      effects: [{ do: 'NOTIFY', roles: ['director', 'dutyOfficer', 'teamLeader', 'supplyKeeper'] }],
    },
    end: {
      label: ['终止响应', 'End'],
      from: ['ACTIVE'],
      to: 'ENDED',
      roles: ['director'],
      inputs: [{ field: 'endedAt', isRequired: true }],
      effects: [{ do: 'NOTIFY', roles: ['director', 'dutyOfficer', 'teamLeader', 'supplyKeeper'] }],
    },
  },
});

export const commandLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'commandState',
  label: { zh: '指挥部状态', en: 'State' },
  states: {
    OPERATING: { label: ['运行中', 'Operating'], isEntry: true },
    HANDED_OVER: { label: ['已移交上级', 'Handed over'] },
    DISSOLVED: { label: ['已撤销', 'Dissolved'], isLocked: true },
  },
  transitions: {
    handOver: {
      label: ['移交指挥权', 'Hand over'],
      from: ['OPERATING'],
      to: 'HANDED_OVER',
      roles: ['director'],
      reason: 'REQUIRED',
    },
    dissolve: {
      label: ['撤销', 'Dissolve'],
      from: ['OPERATING', 'HANDED_OVER'],
      to: 'DISSOLVED',
      roles: ['director'],
      inputs: [{ field: 'dissolvedAt', isRequired: true }],
    },
  },
});

/** Four things not let off: cause, people responsible, measures, education (四不放过, W-07g). */
export const investigationLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'investigationState',
  label: { zh: '调查状态', en: 'State' },
  states: {
    INVESTIGATING: { label: ['调查中', 'Investigating'], isEntry: true },
    REPORTED: { label: ['已提交报告', 'Reported'], review: 'OWN', isLocked: true },
    APPROVED: { label: ['已批复', 'Approved'] },
    PUBLISHED: { label: ['已公布', 'Published'] },
    CLOSED: { label: ['已结案', 'Closed'], isLocked: true },
  },
  transitions: {
    report: {
      label: ['提交报告', 'Report'],
      from: ['INVESTIGATING'],
      to: 'REPORTED',
      roles: ['inspector'],
      inputs: [{ field: 'cause', isRequired: true }, { field: 'report' }],
    },
    return: {
      label: ['退回补充', 'Return'],
      from: ['REPORTED'],
      to: 'INVESTIGATING',
      roles: ['director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    approve: { label: ['批复', 'Approve'], from: ['REPORTED'], to: 'APPROVED', roles: ['director'], notBy: 'PREVIOUS' },
    publish: {
      label: ['公布', 'Publish'],
      from: ['APPROVED'],
      to: 'PUBLISHED',
      roles: ['director', 'inspector'],
      inputs: [{ field: 'publishedOn', isRequired: true }],
    },
    close: {
      label: ['结案', 'Close'],
      from: ['PUBLISHED'],
      to: 'CLOSED',
      roles: ['director', 'inspector'],
      guard: 'isCauseFound && areResponsibleHandled && areMeasuresTaken && arePeopleEducated',
      guardMessage: '“四不放过”尚未全部落实',
    },
  },
});
