import { defineLifecycle } from '../lifecycle.ts';

const handlers = ['hotlineOfficer', 'gridWorker', 'riskOfficer', 'dutyOfficer', 'director'] as const;

/** Received, dispatched, handled, verified by the desk, told; who disputes it asks for a decision (K-10, T2-04, B-01f). */
export const ticketLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'ticketState',
  label: { zh: '工单状态', en: 'State' },
  states: {
    RECEIVED: { label: ['已受理', 'Received'], isEntry: true },
    DISPATCHED: { label: ['已派单', 'Dispatched'], review: 'OWN', days: 1 },
    DISPUTED: { label: ['权属争议', 'Disputed'], review: 'OWN', days: 1 },
    PROCESSING: { label: ['处置中', 'Processing'] },
    HANDLED: { label: ['待核实', 'Handled'], review: 'OWN', days: 2 },
    CLOSED: { label: ['已结案', 'Closed'], isLocked: true },
    DIVERTED: { label: ['已分流', 'Diverted'], isLocked: true },
  },
  transitions: {
    dispatch: {
      label: ['派单', 'Dispatch'],
      from: ['RECEIVED', 'DISPUTED'],
      to: 'DISPATCHED',
      roles: ['hotlineOfficer'],
      inputs: [{ field: 'organization', isRequired: true }, { field: 'due' }],
    },
    divert: {
      label: ['分流', 'Divert'],
      from: ['RECEIVED'],
      to: 'DIVERTED',
      roles: ['hotlineOfficer'],
      inputs: [{ field: 'divertedTo', isRequired: true }],
    },
    accept: { label: ['接单', 'Accept'], from: ['DISPATCHED'], to: 'PROCESSING', roles: handlers },
    dispute: {
      label: ['提出权属争议', 'Dispute'],
      from: ['DISPATCHED'],
      to: 'DISPUTED',
      roles: handlers,
      reason: 'REQUIRED',
    },
    decide: {
      label: ['裁定承办', 'Decide'],
      from: ['DISPUTED'],
      to: 'PROCESSING',
      roles: ['hotlineOfficer', 'director'],
      notBy: 'PREVIOUS',
      reason: 'REQUIRED',
      inputs: [{ field: 'organization', isRequired: true }],
    },
    handle: {
      label: ['申请结案', 'Handled'],
      from: ['PROCESSING'],
      to: 'HANDLED',
      roles: handlers,
      inputs: [{ field: 'result', isRequired: true }],
    },
    return: {
      label: ['退回重办', 'Return'],
      from: ['HANDLED'],
      to: 'PROCESSING',
      roles: ['hotlineOfficer'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    close: {
      label: ['核实结案', 'Verify and close'],
      from: ['HANDLED'],
      to: 'CLOSED',
      roles: ['hotlineOfficer'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'satisfaction' }],
    },
    reopen: {
      label: ['重启', 'Re-open'],
      from: ['CLOSED'],
      to: 'RECEIVED',
      roles: ['hotlineOfficer'],
      reason: 'REQUIRED',
    },
  },
});
