import { defineDictionary } from '../dictionary.ts';

export const qualificationKind = defineDictionary({
  name: 'qualificationKind',
  label: { zh: '资格类型', en: 'Qualification kind' },
  source: 'W-07c, W-13a',
  items: {
    ENFORCEMENT: ['行政执法资格', 'Enforcement'],
    RESCUE: ['救援技能', 'Rescue'],
    FIRST_AID: ['救护员', 'First aid'],
    SAFETY_MANAGER: ['安全管理人员', 'Safety manager'],
    INFORMATION_OFFICER: ['灾害信息员', 'Information officer'],
    SPECIAL_OPERATION: ['特种作业', 'Special operation'],
    REGISTERED_ENGINEER: ['注册安全工程师', 'Registered safety engineer'],
  },
});

export const responsibilityList = defineDictionary({
  name: 'responsibilityList',
  label: { zh: '清单类型', en: 'List of responsibilities' },
  source: 'L-03b, B-03b, K-10b',
  items: {
    POWER: ['权力清单', 'Powers'],
    DUTY: ['责任清单', 'Duties'],
    TOWNSHIP: ['乡镇（街道）履行职责事项清单', 'Township duties'],
    STATUTORY: ['基层法定职能', 'Statutory grass-roots functions'],
    INDUSTRY: ['行业监管分工', 'Industry supervision'],
    TICKET: ['诉求承办分工', 'Ticket handling'],
  },
});

export const responsibilityPhase = defineDictionary({
  name: 'responsibilityPhase',
  label: { zh: '职责环节', en: 'Phase' },
  source: 'L-03a, W-11f',
  items: {
    PREVENT: ['防', 'Prevention'],
    MONITOR: ['监测预警', 'Monitoring'],
    RESCUE: ['救', 'Rescue'],
    RELIEF: ['灾后救助', 'Relief'],
    RECOVERY: ['恢复重建', 'Recovery'],
  },
});

export const handoverState = defineDictionary({
  name: 'handoverState',
  label: { zh: '移交状态', en: 'Handover' },
  source: 'L-00d',
  items: {
    NONE: ['无需移交', 'None'],
    PENDING: ['移交中，由原单位履行', 'Pending: the old body acts'],
    DONE: ['已移交', 'Done'],
  },
});

/** Named in the documents, not defined there: an editable default. */
export const responsibilityRole = defineDictionary({
  name: 'responsibilityRole',
  label: { zh: '责任角色', en: 'Responsible as' },
  source: 'W-08e, W-09d, B-03c, B-12d',
  items: {
    FIRST_RESPONSIBLE: ['第一责任人', 'First responsible'],
    ADMINISTRATIVE: ['行政责任人', 'Administrative'],
    TECHNICAL: ['技术责任人', 'Technical'],
    PATROL: ['巡查责任人', 'Patrol'],
    CHIEF: ['林长（河长）', 'Chief'],
    DEPUTY_CHIEF: ['副林长（副河长）', 'Deputy chief'],
    COUNTY_LEADER: ['包保县（区）领导', 'District leader'],
    TOWNSHIP_CADRE: ['包保乡镇干部', 'Township cadre'],
    VILLAGE_CADRE: ['包保村干部', 'Village cadre'],
    PARTY_MEMBER: ['包保党员', 'Party member'],
    HELPER: ['结对帮扶人', 'Helper'],
    ALARM: ['预警责任人', 'Alarm'],
    GUIDE: ['转移带领人', 'Guide'],
  },
});

export const responsibilityOverlap = defineDictionary({
  name: 'responsibilityOverlap',
  label: { zh: '重叠任职', en: 'Overlaps' },
  locked: true,
  source: 'W-08e',
  items: {
    LISTED: ['允许登记，列为问题', 'Kept, and listed'],
    REFUSED: ['不予登记', 'Refused'],
  },
});

export const responsibilityObject = defineDictionary({
  name: 'responsibilityObject',
  label: { zh: '责任对象', en: 'Object of responsibility' },
  source: 'W-08e, W-09d, B-12d, T4-07',
  items: {
    PLACE: ['区划', 'Place'],
    RISK_SITE: ['风险点', 'Risk site'],
    ORGANIZATION: ['单位', 'Organization'],
    GRID: ['网格', 'Grid'],
    EVACUATION_UNIT: ['避险单元', 'Evacuation unit'],
    KEY_PERSON: ['重点人群', 'Person who needs help'],
  },
});

export const threatLevel = defineDictionary({
  name: 'threatLevel',
  label: { zh: '综合风险等级', en: 'Overall risk' },
  source: 'B-13c',
  items: {
    VERY_HIGH: ['高', 'High'],
    HIGH: ['较高', 'Fairly high'],
    MEDIUM: ['中', 'Medium'],
    LOW: ['低', 'Low'],
  },
});

export const forestFireClass = defineDictionary({
  name: 'forestFireClass',
  label: { zh: '森林火险区划等级', en: 'Forest fire class' },
  locked: true,
  source: 'LY/T 1063, T6-07',
  items: {
    I: ['Ⅰ级', 'Class I'],
    II: ['Ⅱ级', 'Class II'],
    III: ['Ⅲ级', 'Class III'],
    IV: ['Ⅳ级', 'Class IV'],
    V: ['Ⅴ级', 'Class V'],
  },
});
