import { defineLifecycle } from '../lifecycle.ts';

const dispatchers = ['dutyOfficer', 'director', 'teamLeader', 'supplyKeeper'] as const;

/** Each step writes its time: order, acknowledgement, assembly, departure, arrival, return (T6-20). */
export const dispatchLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'dispatchState',
  label: { zh: '指令状态', en: 'State' },
  states: {
    ISSUED: { label: ['已下达', 'Issued'], isEntry: true },
    ACKNOWLEDGED: { label: ['已接收', 'Acknowledged'] },
    ASSEMBLED: { label: ['已集结', 'Assembled'] },
    DEPARTED: { label: ['已出发', 'Departed'] },
    ARRIVED: { label: ['已到场', 'Arrived'] },
    RETURNED: { label: ['已撤回', 'Returned'] },
    SETTLED: { label: ['已结清', 'Settled'], isLocked: true },
    REFUSED: { label: ['无法执行', 'Refused'], isLocked: true },
  },
  transitions: {
    acknowledge: {
      label: ['接收', 'Acknowledge'],
      from: ['ISSUED'],
      to: 'ACKNOWLEDGED',
      roles: dispatchers,
      inputs: [{ field: 'acknowledgedAt', isRequired: true }],
    },
    refuse: {
      label: ['无法执行', 'Refuse'],
      from: ['ISSUED', 'ACKNOWLEDGED'],
      to: 'REFUSED',
      roles: dispatchers,
      reason: 'REQUIRED',
    },
    assemble: {
      label: ['集结', 'Assemble'],
      from: ['ISSUED', 'ACKNOWLEDGED'],
      to: 'ASSEMBLED',
      roles: dispatchers,
      inputs: [{ field: 'assembledAt', isRequired: true }, { field: 'people' }],
    },
    depart: {
      label: ['出发', 'Depart'],
      from: ['ACKNOWLEDGED', 'ASSEMBLED'],
      to: 'DEPARTED',
      roles: dispatchers,
      inputs: [{ field: 'departedAt', isRequired: true }],
    },
    arrive: {
      label: ['到场', 'Arrive'],
      from: ['ACKNOWLEDGED', 'ASSEMBLED', 'DEPARTED'],
      to: 'ARRIVED',
      roles: dispatchers,
      inputs: [{ field: 'arrivedAt', isRequired: true }],
    },
    return: {
      label: ['撤回', 'Return to base'],
      from: ['ARRIVED'],
      to: 'RETURNED',
      roles: dispatchers,
      inputs: [{ field: 'returnedAt', isRequired: true }],
    },
    settle: {
      label: ['结清补偿', 'Settle'],
      from: ['RETURNED'],
      to: 'SETTLED',
      roles: ['director', 'financeOfficer'],
      inputs: [{ field: 'cost' }, { field: 'compensation' }],
    },
  },
});

export const requestLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'requestState',
  label: { zh: '需求状态', en: 'State' },
  states: {
    DRAFT: { label: ['拟定', 'Draft'], isEntry: true },
    REQUESTED: { label: ['已提出', 'Requested'], review: 'PARENT', isLocked: true },
    FULFILLED: { label: ['已满足', 'Fulfilled'], isLocked: true },
    REFUSED: { label: ['未满足', 'Refused'], isLocked: true },
    WITHDRAWN: { label: ['已撤回', 'Withdrawn'], isLocked: true },
  },
  transitions: {
    request: { label: ['提出', 'Request'], from: ['DRAFT'], to: 'REQUESTED', roles: ['director', 'dutyOfficer'] },
    fulfil: {
      label: ['予以满足', 'Fulfil'],
      from: ['REQUESTED'],
      to: 'FULFILLED',
      roles: ['director', 'dutyOfficer'],
      by: 'REVIEWER',
      inputs: [{ field: 'answer', isRequired: true }],
    },
    refuse: {
      label: ['无法满足', 'Refuse'],
      from: ['REQUESTED'],
      to: 'REFUSED',
      roles: ['director', 'dutyOfficer'],
      by: 'REVIEWER',
      reason: 'REQUIRED',
    },
    withdraw: {
      label: ['撤回', 'Withdraw'],
      from: ['REQUESTED'],
      to: 'WITHDRAWN',
      roles: ['director', 'dutyOfficer'],
      reason: 'REQUIRED',
    },
  },
});

export const evacuationLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'evacuationState',
  label: { zh: '转移状态', en: 'State' },
  states: {
    ORDERED: { label: ['已下令', 'Ordered'], isEntry: true },
    MOVING: { label: ['转移中', 'Moving'] },
    SETTLED: { label: ['已安置', 'Settled'], isEntry: true },
    RETURNED: { label: ['已返回', 'Returned'], isLocked: true },
  },
  transitions: {
    depart: {
      label: ['开始转移', 'Depart'],
      from: ['ORDERED'],
      to: 'MOVING',
      roles: ['dutyOfficer', 'informationOfficer', 'gridWorker'],
    },
    settle: {
      label: ['安置到位', 'Settle'],
      from: ['ORDERED', 'MOVING'],
      to: 'SETTLED',
      roles: ['dutyOfficer', 'informationOfficer', 'gridWorker'],
      inputs: [
        { field: 'peopleMoved', isRequired: true },
        { field: 'settledAt', isRequired: true },
        { field: 'weakMovedFirst' },
        { field: 'venue' },
      ],
    },
    return: {
      label: ['安全返回', 'Return home'],
      from: ['SETTLED'],
      to: 'RETURNED',
      roles: ['dutyOfficer', 'director'],
      inputs: [{ field: 'returnedAt', isRequired: true }],
    },
  },
});
