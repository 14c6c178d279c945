import { defineDictionary } from '../dictionary.ts';

export const hazardCategory = defineDictionary({
  name: 'hazardCategory',
  label: { zh: '突发事件类别', en: 'Emergency category' },
  locked: true,
  source: '突发事件应对法 2024, art. 2',
  items: {
    NATURAL_DISASTER: ['自然灾害', 'Natural disaster'],
    ACCIDENT: ['事故灾难', 'Accident'],
    PUBLIC_HEALTH: ['公共卫生事件', 'Public health'],
    SOCIAL_SECURITY: ['社会安全事件', 'Social security'],
  },
});

export const hazardType = defineDictionary({
  name: 'hazardType',
  label: { zh: '灾种', en: 'Hazard type' },
  source: 'L-08b, K-02b, W-06f',
  items: {
    FLOOD: ['洪涝', 'Flood'],
    FLASH_FLOOD: ['山洪', 'Flash flood'],
    DROUGHT: ['干旱', 'Drought'],
    METEOROLOGICAL: ['气象灾害', 'Meteorological'],
    SNOW: ['雪灾', 'Snow'],
    EARTHQUAKE: ['地震', 'Earthquake'],
    GEOLOGICAL: ['地质灾害', 'Geological'],
    FOREST_FIRE: ['森林草原火灾', 'Forest and grassland fire'],
    ICE_COLLAPSE: ['冰崩', 'Ice collapse'],
    GLACIAL_LAKE: ['冰湖溃决', 'Glacial-lake outburst'],
    BARRIER_LAKE: ['堰塞湖', 'Barrier lake'],
    FIRE: ['火灾', 'Fire'],
    TRAFFIC: ['道路交通事故', 'Road traffic'],
    WATERWAY: ['水上交通事故', 'Waterway traffic'],
    HAZARDOUS_CHEMICALS: ['危险化学品事故', 'Hazardous chemicals'],
    MINE: ['矿山事故', 'Mine'],
    FIREWORKS: ['烟花爆竹事故', 'Fireworks'],
    CONSTRUCTION: ['建筑施工事故', 'Construction'],
    CONFINED_SPACE: ['有限空间事故', 'Confined space'],
    DUST_EXPLOSION: ['粉尘爆炸', 'Dust explosion'],
    SPECIAL_EQUIPMENT: ['特种设备事故', 'Special equipment'],
    UTILITIES: ['水电油气供应中断', 'Utilities'],
    CROWD: ['人员密集场所踩踏', 'Crowd crush'],
    EPIDEMIC: ['传染病疫情', 'Epidemic'],
    ANIMAL_EPIDEMIC: ['动物疫情', 'Animal epidemic'],
    FOOD_SAFETY: ['食品安全事故', 'Food safety'],
    SOCIAL_SECURITY: ['社会安全事件', 'Social security'],
    GENERAL: ['综合', 'General'],
  },
});

export const hazardSource = defineDictionary({
  name: 'hazardSource',
  label: { zh: '隐患来源', en: 'Source of a hazard' },
  source: 'W-05h, B-05, B-08b',
  items: {
    SELF_CHECK: ['单位自查', 'Self check'],
    INSPECTION: ['监督检查', 'Inspection'],
    PATROL: ['巡查', 'Patrol'],
    GRID: ['网格上报', 'Grid'],
    HOTLINE: ['热线转办', 'Hotline'],
    CLUE: ['群众举报', 'Clue'],
    THIRD_PARTY: ['第三方排查', 'Third party'],
    ASSESSMENT: ['考核发现', 'Assessment'],
    UPPER_LEVEL: ['上级交办', 'From above'],
  },
});

export const hazardLevel = defineDictionary({
  name: 'hazardLevel',
  label: { zh: '隐患级别', en: 'Level of a hazard' },
  locked: true,
  source: '安全生产法, art. 118',
  items: { GENERAL: ['一般事故隐患', 'General'], MAJOR: ['重大事故隐患', 'Major'] },
});

export const hazardCause = defineDictionary({
  name: 'hazardCause',
  label: { zh: '隐患成因', en: 'Cause' },
  source: 'W-04b, four factors',
  items: {
    PEOPLE: ['人的不安全行为', 'People'],
    THINGS: ['物的不安全状态', 'Things'],
    ENVIRONMENT: ['环境的不安全因素', 'Environment'],
    MANAGEMENT: ['管理缺陷', 'Management'],
  },
});

export const campaignKind = defineDictionary({
  name: 'campaignKind',
  label: { zh: '整治类型', en: 'Kind of campaign' },
  source: 'W-04d, B-05f, B-05g',
  items: {
    THREE_YEAR: ['三年行动', 'Three-year'],
    SPECIAL: ['专项整治', 'Special'],
    ONE_THING: ['安全生产治理“一件事”', 'One thing'],
    SEASONAL: ['季节性整治', 'Seasonal'],
  },
});

export const clueChannel = defineDictionary({
  name: 'clueChannel',
  label: { zh: '举报渠道', en: 'Channel of a clue' },
  source: 'B-05c, B-05i',
  items: {
    PHONE: ['电话', 'Phone'],
    HOTLINE: ['12345 热线', '12345 hotline'],
    LETTER: ['来信来访', 'Letter or visit'],
    ONLINE: ['网络', 'Online'],
    INSIDER: ['企业内部', 'Insider'],
    GRID: ['网格', 'Grid'],
  },
});

export const caseKind = defineDictionary({
  name: 'caseKind',
  label: { zh: '程序', en: 'Procedure' },
  locked: true,
  source: '行政处罚法',
  items: {
    SUMMARY: ['简易程序', 'Summary'],
    ORDINARY: ['普通程序', 'Ordinary'],
    HEARING: ['听证程序', 'With hearing'],
  },
});
