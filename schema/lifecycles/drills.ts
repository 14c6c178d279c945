import { defineLifecycle } from '../lifecycle.ts';

/** No drill is done without participants and a place; scripts of blind drills stay with their makers until then (K-06a). */
export const drillLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'drillState',
  label: { zh: '演练状态', en: 'State' },
  states: {
    PLANNED: { label: ['计划', 'Planned'], isEntry: true },
    PREPARED: { label: ['已准备', 'Prepared'] },
    HELD: { label: ['已实施', 'Held'], isEntry: true },
    EVALUATED: { label: ['已评估', 'Evaluated'] },
    ARCHIVED: { label: ['已归档', 'Archived'], isLocked: true },
    CANCELLED: { label: ['已取消', 'Cancelled'], isLocked: true },
  },
  transitions: {
    prepare: { label: ['准备就绪', 'Prepared'], from: ['PLANNED'], to: 'PREPARED', roles: ['planner'] },
    hold: {
      label: ['登记实施', 'Held'],
      from: ['PLANNED', 'PREPARED'],
      to: 'HELD',
      roles: ['planner', 'director'],
      guard: 'people > 0 && address != null',
      guardMessage: '须填写参演人数和地点',
      inputs: [{ field: 'heldAt', isRequired: true }, { field: 'people' }, { field: 'address' }],
    },
    evaluate: {
      label: ['评估', 'Evaluate'],
      from: ['HELD'],
      to: 'EVALUATED',
      roles: ['planner', 'director', 'evaluator'],
      inputs: [{ field: 'evaluation', isRequired: true }, { field: 'score' }],
    },
    archive: { label: ['归档', 'Archive'], from: ['EVALUATED'], to: 'ARCHIVED', roles: ['planner'] },
    cancel: {
      label: ['取消', 'Cancel'],
      from: ['PLANNED', 'PREPARED'],
      to: 'CANCELLED',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
    },
  },
});

export const drillIssueLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'drillIssueState',
  label: { zh: '整改状态', en: 'State' },
  states: {
    OPEN: { label: ['待整改', 'Open'], isEntry: true },
    DONE: { label: ['待验收', 'Done'], review: 'OWN' },
    CLOSED: { label: ['已销号', 'Closed'], isLocked: true },
  },
  transitions: {
    finish: {
      label: ['完成整改', 'Finish'],
      from: ['OPEN'],
      to: 'DONE',
      roles: ['planner', 'teamLeader'],
      inputs: [{ field: 'measure', isRequired: true }],
    },
    close: {
      label: ['验收销号', 'Close'],
      from: ['DONE'],
      to: 'CLOSED',
      roles: ['planner', 'director'],
      notBy: 'PREVIOUS',
    },
    return: {
      label: ['退回', 'Return'],
      from: ['DONE'],
      to: 'OPEN',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
  },
});
