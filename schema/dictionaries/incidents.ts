import { defineDictionary } from '../dictionary.ts';

/** Inclusive from below, exclusive above (State Council order 493). */
export const incidentLevel = defineDictionary({
  name: 'incidentLevel',
  label: { zh: '事件级别', en: 'Incident level' },
  locked: true,
  source: '突发事件应对法 2024, art. 3; 国务院令第 493 号',
  items: {
    EXTRAORDINARY: ['特别重大', 'Extraordinary'],
    MAJOR: ['重大', 'Major'],
    LARGER: ['较大', 'Larger'],
    GENERAL: ['一般', 'General'],
    UNGRADED: ['未分级', 'Ungraded'],
  },
});

export const dispatchKind = defineDictionary({
  name: 'dispatchKind',
  label: { zh: '调度类型', en: 'Kind of dispatch' },
  source: 'T6-20, B-12h, L-05e',
  items: {
    TEAM: ['队伍', 'Team'],
    SUPPLIES: ['物资', 'Supplies'],
    TRANSPORT: ['运输', 'Transport'],
    EQUIPMENT: ['装备', 'Equipment'],
    PRE_POSITION: ['预置', 'Pre-position'],
    EXTERNAL_AID: ['外部支援', 'External aid'],
    VOLUNTEERS: ['志愿者任务', 'Volunteers'],
    REQUISITION: ['征用', 'Requisition'],
  },
});

export const entryKind = defineDictionary({
  name: 'entryKind',
  label: { zh: '纪实类型', en: 'Kind of entry' },
  source: 'W-10h',
  items: {
    FACT: ['事态', 'Fact'],
    ORDER: ['指令', 'Order'],
    ACTION: ['处置', 'Action'],
    LEADER_ARRIVED: ['领导到场', 'Leader arrived'],
    INSTRUCTION: ['批示', 'Instruction'],
    MEDIA: ['舆情与发布', 'Media'],
  },
});

export const groupKind = defineDictionary({
  name: 'groupKind',
  label: { zh: '工作组', en: 'Working group' },
  source: 'L-05i, T7-25',
  items: {
    GENERAL: ['综合协调组', 'Coordination'],
    RESCUE: ['抢险救援组', 'Rescue'],
    MEDICAL: ['医疗救治组', 'Medical'],
    EXPERT: ['专家技术组', 'Experts'],
    EVACUATION: ['转移安置组', 'Evacuation'],
    SUPPLIES: ['物资保障组', 'Supplies'],
    SECURITY: ['治安交通组', 'Security and traffic'],
    COMMUNICATION: ['通信保障组', 'Communication'],
    MONITORING: ['监测预报组', 'Monitoring'],
    MEDIA: ['新闻舆情组', 'Media'],
    AFTERCARE: ['善后处置组', 'Aftercare'],
    INVESTIGATION: ['调查评估组', 'Investigation'],
  },
});
