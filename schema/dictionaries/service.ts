import { defineDictionary } from '../dictionary.ts';

export const ticketChannel = defineDictionary({
  name: 'ticketChannel',
  label: { zh: '诉求渠道', en: 'Channel of a ticket' },
  source: 'K-09, K-10, B-01f, C-20',
  items: {
    HOTLINE_12345: ['12345 热线', '12345'],
    MAYOR_LINE: ['区长公开电话', "Mayor's line"],
    MAILBOX: ['公开信箱', 'Mailbox'],
    POLICE_110: ['110 非警务分流', '110, not urgent'],
    FIRE_119: ['119 转办', 'Fire line 119'],
    CITY_96181: ['96181 热线', 'Line 96181'],
    GRID: ['网格上报', 'Grid'],
    APP: ['客户端', 'App'],
    VISIT: ['来访', 'Visit'],
  },
});

export const urgency = defineDictionary({
  name: 'urgency',
  label: { zh: '紧急程度', en: 'Urgency' },
  source: 'K-10, T7-20',
  items: { EMERGENCY: ['紧急', 'Emergency'], NORMAL: ['一般', 'Normal'], CONSULTATION: ['咨询', 'Consultation'] },
});

export const satisfaction = defineDictionary({
  name: 'satisfaction',
  label: { zh: '满意度', en: 'Satisfaction' },
  source: 'K-10d, B-01f',
  items: {
    SATISFIED: ['满意', 'Satisfied'],
    FAIR: ['基本满意', 'Fair'],
    UNSATISFIED: ['不满意', 'Unsatisfied'],
    UNREACHED: ['未联系上', 'Not reached'],
  },
});

export const gridKind = defineDictionary({
  name: 'gridKind',
  label: { zh: '网格类型', en: 'Kind of grid' },
  source: 'T2-02, T2-10, W-09d',
  items: {
    GENERAL: ['综合网格', 'General'],
    SPECIAL: ['专属网格', 'Special'],
    FOREST: ['林长责任区', 'Forest'],
    FLOOD: ['防汛责任区', 'Flood'],
  },
});

export const gridRole = defineDictionary({
  name: 'gridRole',
  label: { zh: '网格力量', en: 'Force in a grid' },
  source: 'T2-11 seven forces',
  items: {
    MANAGER: ['网格管理员', 'Manager'],
    ASSISTANT: ['网格助理员', 'Assistant'],
    POLICE: ['网格警员', 'Police'],
    SUPERVISOR: ['网格督导员', 'Supervisor'],
    PARTY_SECRETARY: ['网格党支部书记', 'Party branch secretary'],
    JUDICIAL: ['网格司法工作者', 'Judicial worker'],
    FIRE: ['网格消防员', 'Fire fighter'],
    FIELD: ['现场监督员', 'Field supervisor'],
    VIDEO: ['视频监督员', 'Video supervisor'],
  },
});

export const gridObjectKind = defineDictionary({
  name: 'gridObjectKind',
  label: { zh: '网格对象', en: 'Kind of object' },
  source: 'T2-12',
  items: {
    BUILDING: ['房屋建筑', 'Building'],
    SHOP: ['门店', 'Shop'],
    ENTERPRISE: ['企业', 'Enterprise'],
    PUBLIC_FACILITY: ['公共设施', 'Public facility'],
    RENTED_HOUSE: ['出租房', 'Rented house'],
    FIRE_FACILITY: ['消防设施', 'Fire facility'],
    PLACE: ['场所', 'Place'],
  },
});

export const keyPersonKind = defineDictionary({
  name: 'keyPersonKind',
  label: { zh: '重点人群类别', en: 'Why help is needed' },
  source: 'B-12c, B-06f',
  items: {
    ELDERLY_ALONE: ['独居老人', 'Elderly living alone'],
    DISABLED: ['失能（残疾）人员', 'Disabled'],
    CHILD: ['留守儿童', 'Child left behind'],
    ILL: ['重病人员', 'Seriously ill'],
    PREGNANT: ['孕产妇', 'Pregnant'],
    MENTAL: ['精神障碍患者', 'Mental disorder'],
    DESTITUTE: ['特困人员', 'Destitute'],
  },
});

/** Personal information law, art. 13: why the record may be kept. */
export const legalBasis = defineDictionary({
  name: 'legalBasis',
  label: { zh: '处理依据', en: 'Legal basis' },
  source: '个人信息保护法, art. 13',
  items: {
    CONSENT: ['本人（监护人）同意', 'Consent'],
    STATUTORY_DUTY: ['履行法定职责', 'Statutory duty'],
    EMERGENCY: ['应对突发事件、保护生命健康', 'Emergency'],
  },
});
