import { defineDictionary } from '../dictionary.ts';

/** Whose decision a state waits for, seen from the unit that owns the record. */
export const reviewUnit = defineDictionary({
  name: 'reviewUnit',
  label: { zh: '由谁办理', en: 'Reviewing unit' },
  locked: true,
  source: 'K-04f, T7-04, L-08d',
  items: {
    OWN: ['本单位', 'The unit itself'],
    PARENT: ['上一级单位', 'The unit above'],
    TOWNSHIP: ['所属乡镇（街道）', 'Its township'],
    DISTRICT: ['所属区县', 'Its district'],
    CITY: ['所属市', 'Its city'],
    PROVINCE: ['所属省', 'Its province'],
  },
});

/** Where the people who may take a transition work. */
export const transitionActor = defineDictionary({
  name: 'transitionActor',
  label: { zh: '办理单位', en: 'Taken by' },
  locked: true,
  items: {
    OWN: ['记录所属单位', 'The unit of the record'],
    REVIEWER: ['本环节的办理单位', 'The unit that the state waits for'],
  },
});

/** Separation of duties. */
export const separation = defineDictionary({
  name: 'separation',
  label: { zh: '职责分离', en: 'Separation of duties' },
  locked: true,
  items: {
    PREVIOUS: ['不得与上一步同一人', 'Not who took the step before'],
    EARLIER: ['不得与此前任何一步同一人', 'Nobody who took a step before'],
  },
});

export const reasonRule = defineDictionary({
  name: 'reasonRule',
  label: { zh: '办理意见', en: 'Reason' },
  locked: true,
  items: { OPTIONAL: ['可填', 'Optional'], REQUIRED: ['必填', 'Required'] },
});

/** What a transition does beside changing the state. Notices and clocks are events in the outbox. */
export const effectKind = defineDictionary({
  name: 'effectKind',
  label: { zh: '后续动作', en: 'Effect' },
  locked: true,
  items: {
    PUBLISH: ['向下级公布', 'Publish to units below'],
    WITHDRAW: ['撤回公布', 'Withdraw from units below'],
    CREATE: ['新建一条记录', 'Make a record'],
    NOTIFY: ['发出通知', 'Notify'],
    START_CLOCK: ['开始计时', 'Start a clock'],
    STOP_CLOCK: ['停止计时', 'Stop a clock'],
  },
});
