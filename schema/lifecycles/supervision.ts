import { defineLifecycle } from '../lifecycle.ts';

/** Given from above, rectified by who received it, accepted by who gave it (W-05c). */
export const supervisionLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'supervisionState',
  label: { zh: '督办状态', en: 'State' },
  states: {
    ISSUED: { label: ['已下达', 'Issued'], isEntry: true },
    RECTIFYING: { label: ['整改中', 'Rectifying'] },
    REPORTED: { label: ['已报告', 'Reported'], review: 'OWN' },
    CLOSED: { label: ['已解除', 'Closed'], isLocked: true },
    ESCALATED: { label: ['已升级', 'Escalated'] },
  },
  transitions: {
    receive: {
      label: ['接收', 'Receive'],
      from: ['ISSUED'],
      to: 'RECTIFYING',
      roles: ['director', 'riskOfficer', 'inspector'],
    },
    report: {
      label: ['报告整改', 'Report'],
      from: ['RECTIFYING', 'ESCALATED'],
      to: 'REPORTED',
      roles: ['director', 'riskOfficer', 'inspector'],
      inputs: [{ field: 'report', isRequired: true }],
    },
    close: {
      label: ['验收解除', 'Close'],
      from: ['REPORTED'],
      to: 'CLOSED',
      roles: ['director', 'inspector'],
      notBy: 'PREVIOUS',
    },
    return: {
      label: ['退回', 'Return'],
      from: ['REPORTED'],
      to: 'RECTIFYING',
      roles: ['director', 'inspector'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    escalate: {
      label: ['升级督办', 'Escalate'],
      from: ['ISSUED', 'RECTIFYING'],
      to: 'ESCALATED',
      roles: ['director'],
      reason: 'REQUIRED',
    },
  },
});

/** Model communities and the like: reviewed level by level, then named for some years (L-23, W-10n). */
export const creationLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'creationState',
  label: { zh: '申报状态', en: 'State' },
  states: {
    DRAFT: { label: ['准备', 'Draft'], isEntry: true },
    DISTRICT_REVIEW: { label: ['区县初审', 'District review'], review: 'DISTRICT', days: 30, isLocked: true },
    CITY_REVIEW: { label: ['市级复核', 'City review'], review: 'CITY', days: 30, isLocked: true },
    NAMED: { label: ['已命名', 'Named'], isEntry: true, isLocked: true },
    REJECTED: { label: ['未通过', 'Rejected'], isLocked: true },
    CANCELLED: { label: ['已摘牌', 'Cancelled'], isLocked: true },
  },
  transitions: {
    apply: {
      label: ['申报', 'Apply'],
      from: ['DRAFT'],
      to: 'DISTRICT_REVIEW',
      roles: ['planner', 'director'],
      inputs: [{ field: 'selfScore', isRequired: true }],
    },
    recommend: {
      label: ['初审推荐', 'Recommend'],
      from: ['DISTRICT_REVIEW'],
      to: 'CITY_REVIEW',
      roles: ['planner', 'director', 'evaluator'],
      by: 'REVIEWER',
    },
    name: {
      label: ['命名', 'Name'],
      from: ['CITY_REVIEW'],
      to: 'NAMED',
      roles: ['director', 'evaluator'],
      by: 'REVIEWER',
      notBy: 'EARLIER',
      inputs: [{ field: 'namedOn', isRequired: true }, { field: 'validUntil' }],
    },
    return: {
      label: ['退回补充', 'Return'],
      from: ['DISTRICT_REVIEW', 'CITY_REVIEW'],
      to: 'DRAFT',
      roles: ['planner', 'director', 'evaluator'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
      isReturn: true,
    },
    reject: {
      label: ['不通过', 'Reject'],
      from: ['DISTRICT_REVIEW', 'CITY_REVIEW'],
      to: 'REJECTED',
      roles: ['director', 'evaluator'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
    },
    cancel: { label: ['摘牌', 'Cancel'], from: ['NAMED'], to: 'CANCELLED', roles: ['director'], reason: 'REQUIRED' },
  },
});
