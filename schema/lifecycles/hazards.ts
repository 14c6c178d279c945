import { defineLifecycle } from '../lifecycle.ts';

/**
 * Reported, graded, rectified, accepted by somebody else, closed; a major one is accepted by the level above. It needs the five of
 * rectification: responsibility, money, measures, time limit, plan (W-04, W-06, B-05; 安全生产法 art. 41).
 */
export const hazardLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'hazardState',
  label: { zh: '治理状态', en: 'State' },
  states: {
    REPORTED: { label: ['已上报', 'Reported'], isEntry: true },
    RECTIFYING: { label: ['整改中', 'Rectifying'] },
    SUBMITTED: { label: ['待验收', 'Waits for acceptance'], review: 'OWN', days: 5 },
    MAJOR_SUBMITTED: { label: ['待上级验收', 'Waits for the level above'], review: 'PARENT', days: 10, isLocked: true },
    CLOSED: { label: ['已销号', 'Closed'], isLocked: true },
    REJECTED: { label: ['不属实', 'Not a hazard'], isLocked: true },
    TRANSFERRED: { label: ['移交执法', 'Transferred to enforcement'], isLocked: true },
  },
  transitions: {
    assess: {
      label: ['评估定级', 'Assess'],
      from: ['REPORTED'],
      to: 'RECTIFYING',
      roles: ['riskOfficer', 'inspector', 'director'],
      guard:
        'level != "MAJOR" || responsiblePerson != null && budget != null && measure != null && due != null && plan != null',
      guardMessage: '重大隐患须落实责任、资金、措施、时限、预案“五到位”',
      inputs: [{ field: 'level' }, { field: 'due', isRequired: true }],
    },
    reject: {
      label: ['不属实', 'Reject'],
      from: ['REPORTED'],
      to: 'REJECTED',
      roles: ['riskOfficer', 'inspector', 'director'],
      reason: 'REQUIRED',
    },
    submit: {
      label: ['申请验收', 'Ask for acceptance'],
      from: ['RECTIFYING'],
      to: 'SUBMITTED',
      roles: ['riskOfficer', 'informationOfficer', 'gridWorker'],
      guard: 'level != "MAJOR"',
      guardMessage: '重大隐患须报上级验收',
      inputs: [{ field: 'rectification', isRequired: true }, { field: 'photoAfter' }],
    },
    submitMajor: {
      label: ['报上级验收', 'Ask the level above'],
      from: ['RECTIFYING'],
      to: 'MAJOR_SUBMITTED',
      roles: ['riskOfficer'],
      guard: 'level == "MAJOR"',
      guardMessage: '只有重大隐患须报上级验收',
      inputs: [{ field: 'rectification', isRequired: true }, { field: 'photoAfter' }],
    },
    close: {
      label: ['验收销号', 'Accept and close'],
      from: ['SUBMITTED'],
      to: 'CLOSED',
      roles: ['riskOfficer', 'inspector', 'director'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'acceptance', isRequired: true }],
    },
    closeMajor: {
      label: ['上级验收销号', 'Accept and close as the level above'],
      from: ['MAJOR_SUBMITTED'],
      to: 'CLOSED',
      roles: ['riskOfficer', 'inspector', 'director'],
      by: 'REVIEWER',
      notBy: 'PREVIOUS',
      inputs: [{ field: 'acceptance', isRequired: true }],
    },
    return: {
      label: ['验收不合格', 'Not accepted'],
      from: ['SUBMITTED'],
      to: 'RECTIFYING',
      roles: ['riskOfficer', 'inspector', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    returnMajor: {
      label: ['上级验收不合格', 'Not accepted by the level above'],
      from: ['MAJOR_SUBMITTED'],
      to: 'RECTIFYING',
      roles: ['riskOfficer', 'inspector', 'director'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
      isReturn: true,
    },
    postpone: {
      label: ['延期', 'Postpone'],
      from: ['RECTIFYING'],
      to: 'RECTIFYING',
      roles: ['director'],
      reason: 'REQUIRED',
      inputs: [{ field: 'due', isRequired: true }],
    },
    transfer: {
      label: ['移交执法', 'Transfer to enforcement'],
      from: ['RECTIFYING'],
      to: 'TRANSFERRED',
      roles: ['riskOfficer', 'inspector', 'director'],
      reason: 'REQUIRED',
    },
    reopen: {
      label: ['复发重启', 'Re-open'],
      from: ['CLOSED'],
      to: 'RECTIFYING',
      roles: ['riskOfficer', 'inspector', 'director'],
      reason: 'REQUIRED',
      inputs: [{ field: 'due', isRequired: true }],
    },
  },
});

export const clueLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'clueState',
  label: { zh: '核查状态', en: 'State' },
  states: {
    RECEIVED: { label: ['已受理', 'Received'], isEntry: true },
    VERIFYING: { label: ['核查中', 'Being verified'], review: 'OWN', days: 15 },
    CONFIRMED: { label: ['属实', 'Confirmed'] },
    NOT_CONFIRMED: { label: ['不属实', 'Not confirmed'] },
    CLOSED: { label: ['已反馈办结', 'Told and closed'], isLocked: true },
    REFUSED: { label: ['不予受理', 'Refused'], isLocked: true },
  },
  transitions: {
    assign: {
      label: ['交办', 'Assign'],
      from: ['RECEIVED'],
      to: 'VERIFYING',
      roles: ['hotlineOfficer', 'riskOfficer'],
      inputs: [{ field: 'organization', isRequired: true }],
    },
    refuse: {
      label: ['不予受理', 'Refuse'],
      from: ['RECEIVED'],
      to: 'REFUSED',
      roles: ['hotlineOfficer', 'riskOfficer'],
      reason: 'REQUIRED',
    },
    confirm: {
      label: ['核查属实', 'Confirm'],
      from: ['VERIFYING'],
      to: 'CONFIRMED',
      roles: ['riskOfficer', 'inspector'],
      inputs: [{ field: 'result', isRequired: true }],
      effects: [
        {
          do: 'CREATE',
          resource: 'hazard',
          values: [
            { field: 'clue' },
            { field: 'title', expression: 'title' },
            { field: 'description', expression: 'content' },
            { field: 'address', expression: 'address' },
            { field: 'source', expression: '"CLUE"' },
            { field: 'level', expression: '"GENERAL"' },
            { field: 'foundOn', expression: 'today' },
          ],
        },
      ],
    },
    deny: {
      label: ['查不属实', 'Not confirmed'],
      from: ['VERIFYING'],
      to: 'NOT_CONFIRMED',
      roles: ['riskOfficer', 'inspector'],
      inputs: [{ field: 'result', isRequired: true }],
    },
    close: {
      label: ['反馈办结', 'Tell and close'],
      from: ['CONFIRMED', 'NOT_CONFIRMED'],
      to: 'CLOSED',
      roles: ['hotlineOfficer', 'riskOfficer'],
      inputs: [{ field: 'feedback', isRequired: true }],
    },
  },
});

export const campaignLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'campaignState',
  label: { zh: '整治阶段', en: 'Stage' },
  states: {
    ANNOUNCED: { label: ['动员部署', 'Announced'], isEntry: true },
    SELF_CHECK: { label: ['自查自纠', 'Self check'], isEntry: true },
    INSPECTION: { label: ['集中检查', 'Inspection'], isEntry: true },
    LOOK_BACK: { label: ['“回头看”', 'Look back'] },
    SUMMARISED: { label: ['总结评估', 'Summarised'], isLocked: true },
  },
  transitions: {
    startSelfCheck: {
      label: ['转入自查', 'Start self check'],
      from: ['ANNOUNCED'],
      to: 'SELF_CHECK',
      roles: ['riskOfficer', 'director'],
    },
    startInspection: {
      label: ['转入检查', 'Start inspection'],
      from: ['ANNOUNCED', 'SELF_CHECK'],
      to: 'INSPECTION',
      roles: ['riskOfficer', 'director'],
    },
    lookBack: {
      label: ['开展“回头看”', 'Look back'],
      from: ['INSPECTION'],
      to: 'LOOK_BACK',
      roles: ['riskOfficer', 'director'],
    },
    summarise: {
      label: ['总结', 'Summarise'],
      from: ['INSPECTION', 'LOOK_BACK'],
      to: 'SUMMARISED',
      roles: ['riskOfficer', 'director'],
      inputs: [{ field: 'summary', isRequired: true }],
    },
  },
});

export const enforcementLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'enforcementState',
  label: { zh: '办案状态', en: 'State' },
  states: {
    OPENED: { label: ['立案', 'Opened'], isEntry: true },
    LEGAL_REVIEW: { label: ['法制审核', 'Legal review'], review: 'OWN', days: 10 },
    DECIDED: { label: ['已作出决定', 'Decided'] },
    EXECUTED: { label: ['已执行', 'Executed'] },
    TRANSFERRED: { label: ['已移送', 'Transferred'], isLocked: true },
    CLOSED: { label: ['已结案', 'Closed'], isLocked: true },
  },
  transitions: {
    submitReview: {
      label: ['送法制审核', 'Send to legal review'],
      from: ['OPENED'],
      to: 'LEGAL_REVIEW',
      roles: ['inspector'],
      inputs: [{ field: 'facts', isRequired: true }],
    },
    return: {
      label: ['退回补充', 'Return'],
      from: ['LEGAL_REVIEW'],
      to: 'OPENED',
      roles: ['inspector', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    decide: {
      label: ['作出决定', 'Decide'],
      from: ['LEGAL_REVIEW'],
      to: 'DECIDED',
      roles: ['inspector', 'director'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'decision', isRequired: true }, { field: 'fine' }, { field: 'decidedOn', isRequired: true }],
    },
    execute: { label: ['执行完毕', 'Executed'], from: ['DECIDED'], to: 'EXECUTED', roles: ['inspector'] },
    transfer: {
      label: ['移送司法机关', 'Transfer'],
      from: ['OPENED', 'LEGAL_REVIEW', 'DECIDED'],
      to: 'TRANSFERRED',
      roles: ['director'],
      reason: 'REQUIRED',
    },
    close: { label: ['结案归档', 'Close'], from: ['EXECUTED'], to: 'CLOSED', roles: ['inspector', 'director'] },
  },
});
