import { defineLifecycle } from '../lifecycle.ts';

export const agreementLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'agreementState',
  label: { zh: '协议状态', en: 'State' },
  states: {
    DRAFT: { label: ['拟定', 'Draft'], isEntry: true },
    IN_FORCE: { label: ['生效', 'In force'], isEntry: true },
    ENDED: { label: ['终止', 'Ended'], isLocked: true },
  },
  transitions: {
    sign: {
      label: ['签署', 'Sign'],
      from: ['DRAFT'],
      to: 'IN_FORCE',
      roles: ['director'],
      inputs: [{ field: 'signedOn', isRequired: true }],
    },
    renew: {
      label: ['续签', 'Renew'],
      from: ['IN_FORCE', 'ENDED'],
      to: 'IN_FORCE',
      roles: ['director'],
      inputs: [{ field: 'validTo', isRequired: true }],
    },
    end: { label: ['终止', 'End'], from: ['IN_FORCE'], to: 'ENDED', roles: ['director'], reason: 'REQUIRED' },
  },
});

/** Ordinary approval; the emergency mode goes straight from application to approval (B-16d). */
export const fundLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'fundState',
  label: { zh: '审批状态', en: 'State' },
  states: {
    APPLIED: { label: ['已申请', 'Applied'], isEntry: true, review: 'OWN', days: 10 },
    REVIEWED: { label: ['财务已审', 'Reviewed'], review: 'OWN', days: 5, isLocked: true },
    APPROVED: { label: ['已批准', 'Approved'], isLocked: true },
    PAID: { label: ['已拨付', 'Paid'], isLocked: true },
    REJECTED: { label: ['未批准', 'Rejected'], isLocked: true },
  },
  transitions: {
    review: { label: ['财务审核', 'Review'], from: ['APPLIED'], to: 'REVIEWED', roles: ['financeOfficer'] },
    approve: {
      label: ['批准', 'Approve'],
      from: ['REVIEWED'],
      to: 'APPROVED',
      roles: ['director'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'approvedAmount', isRequired: true }],
    },
    approveAtOnce: {
      label: ['应急批准', 'Approve in an emergency'],
      from: ['APPLIED'],
      to: 'APPROVED',
      roles: ['director'],
      guard: 'mode == "EMERGENCY"',
      guardMessage: '只有应急状态下可以直接批准',
      inputs: [{ field: 'approvedAmount', isRequired: true }],
    },
    pay: {
      label: ['拨付', 'Pay'],
      from: ['APPROVED'],
      to: 'PAID',
      roles: ['financeOfficer'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'paidOn', isRequired: true }],
    },
    reject: {
      label: ['不批准', 'Reject'],
      from: ['APPLIED', 'REVIEWED'],
      to: 'REJECTED',
      roles: ['director', 'financeOfficer'],
      reason: 'REQUIRED',
    },
  },
});
