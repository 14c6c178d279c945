import { defineLifecycle } from '../lifecycle.ts';

export const expertLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'expertState',
  label: { zh: '聘任状态', en: 'State' },
  states: {
    RECOMMENDED: { label: ['已推荐', 'Recommended'], isEntry: true },
    APPOINTED: { label: ['在聘', 'Appointed'], isEntry: true },
    EXPIRED: { label: ['已解聘', 'Ended'] },
  },
  transitions: {
    appoint: {
      label: ['聘任', 'Appoint'],
      from: ['RECOMMENDED', 'EXPIRED'],
      to: 'APPOINTED',
      roles: ['director', 'planner'],
      inputs: [
        { field: 'appointedFrom', isRequired: true },
        { field: 'appointedTo', isRequired: true },
      ],
    },
    end: {
      label: ['解聘', 'End'],
      from: ['APPOINTED'],
      to: 'EXPIRED',
      roles: ['director', 'planner'],
      reason: 'REQUIRED',
    },
  },
});

export const volunteerLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'volunteerState',
  label: { zh: '志愿者状态', en: 'State' },
  states: {
    APPLIED: { label: ['已申请', 'Applied'], isEntry: true },
    REGISTERED: { label: ['已注册', 'Registered'], isEntry: true },
    ACTIVE: { label: ['已培训上岗', 'Trained and active'], isEntry: true },
    INACTIVE: { label: ['已退出', 'Inactive'] },
  },
  transitions: {
    register: {
      label: ['注册', 'Register'],
      from: ['APPLIED', 'INACTIVE'],
      to: 'REGISTERED',
      roles: ['teamLeader'],
      inputs: [{ field: 'registeredOn' }],
    },
    train: {
      label: ['培训上岗', 'Train'],
      from: ['REGISTERED'],
      to: 'ACTIVE',
      roles: ['teamLeader'],
      inputs: [{ field: 'trainedOn', isRequired: true }],
    },
    leave: {
      label: ['退出', 'Leave'],
      from: ['APPLIED', 'REGISTERED', 'ACTIVE'],
      to: 'INACTIVE',
      roles: ['teamLeader'],
      reason: 'OPTIONAL',
    },
  },
});

export const stocktakeLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'stocktakeState',
  label: { zh: '盘点状态', en: 'State' },
  states: {
    OPEN: { label: ['盘点中', 'Open'], isEntry: true },
    COUNTED: { label: ['已盘点', 'Counted'], review: 'OWN' },
    CLOSED: { label: ['已结清', 'Closed'], isLocked: true },
  },
  transitions: {
    count: {
      label: ['提交盘点', 'Counted'],
      from: ['OPEN'],
      to: 'COUNTED',
      roles: ['supplyKeeper'],
      inputs: [{ field: 'explanation' }],
    },
    close: {
      label: ['审核结清', 'Close'],
      from: ['COUNTED'],
      to: 'CLOSED',
      roles: ['supplyKeeper', 'director'],
      notBy: 'PREVIOUS',
    },
    recount: {
      label: ['重新盘点', 'Count again'],
      from: ['COUNTED'],
      to: 'OPEN',
      roles: ['supplyKeeper', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
  },
});

export const venueLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'venueState',
  label: { zh: '场所状态', en: 'State' },
  states: {
    PLANNED: { label: ['规划', 'Planned'], isEntry: true },
    BUILDING: { label: ['在建', 'Building'], isEntry: true },
    IN_SERVICE: { label: ['可用', 'In service'], isEntry: true },
    ACTIVATED: { label: ['启用中', 'Activated'] },
    MAINTENANCE: { label: ['维护', 'Maintenance'] },
    CLOSED: { label: ['停用', 'Closed'] },
  },
  transitions: {
    build: { label: ['开工', 'Build'], from: ['PLANNED'], to: 'BUILDING', roles: ['supplyKeeper', 'planner'] },
    accept: {
      label: ['验收启用', 'Accept'],
      from: ['PLANNED', 'BUILDING', 'MAINTENANCE', 'CLOSED'],
      to: 'IN_SERVICE',
      roles: ['supplyKeeper', 'planner'],
    },
    activate: {
      label: ['启用避难', 'Activate'],
      from: ['IN_SERVICE'],
      to: 'ACTIVATED',
      roles: ['dutyOfficer', 'director', 'supplyKeeper'],
    },
    release: {
      label: ['结束启用', 'Release'],
      from: ['ACTIVATED'],
      to: 'IN_SERVICE',
      roles: ['dutyOfficer', 'director', 'supplyKeeper'],
    },
    maintain: {
      label: ['转入维护', 'Maintain'],
      from: ['IN_SERVICE'],
      to: 'MAINTENANCE',
      roles: ['supplyKeeper', 'planner'],
      reason: 'REQUIRED',
    },
    close: {
      label: ['停用', 'Close'],
      from: ['PLANNED', 'BUILDING', 'IN_SERVICE', 'MAINTENANCE'],
      to: 'CLOSED',
      roles: ['supplyKeeper', 'director'],
      reason: 'REQUIRED',
    },
  },
});

export const trainingLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'trainingState',
  label: { zh: '培训状态', en: 'State' },
  states: {
    PLANNED: { label: ['计划', 'Planned'], isEntry: true },
    HELD: { label: ['已举办', 'Held'], isEntry: true },
    CERTIFIED: { label: ['已结业', 'Certified'] },
    CANCELLED: { label: ['已取消', 'Cancelled'], isLocked: true },
  },
  transitions: {
    hold: {
      label: ['登记举办', 'Held'],
      from: ['PLANNED'],
      to: 'HELD',
      roles: ['planner', 'teamLeader'],
      inputs: [{ field: 'heldOn', isRequired: true }, { field: 'people' }],
    },
    certify: { label: ['考核结业', 'Certify'], from: ['HELD'], to: 'CERTIFIED', roles: ['planner', 'teamLeader'] },
    cancel: {
      label: ['取消', 'Cancel'],
      from: ['PLANNED'],
      to: 'CANCELLED',
      roles: ['planner', 'teamLeader'],
      reason: 'REQUIRED',
    },
  },
});
