import { defineDictionary } from '../dictionary.ts';

export const teamKind = defineDictionary({
  name: 'teamKind',
  label: { zh: '队伍类型', en: 'Team kind' },
  source: 'T6, B-07, K-13, L-18',
  items: {
    INTEGRATED: ['综合性应急救援队', 'Integrated rescue'],
    FLOOD: ['防汛抗旱队', 'Flood'],
    FOREST_FIRE: ['森林（草原）扑火队', 'Forest fire'],
    WEATHER: ['气象应急队', 'Weather'],
    GEOLOGICAL: ['地质灾害应急队', 'Geological'],
    MINE_CHEMICAL: ['矿山危化救援队', 'Mine and chemical'],
    UTILITY: ['公用事业保障队', 'Utility'],
    HEALTH: ['卫生应急队', 'Health'],
    ANIMAL_EPIDEMIC: ['动物疫病应急队', 'Animal epidemic'],
    EARTHQUAKE: ['地震救援队', 'Earthquake'],
    FULL_TIME_FIRE: ['政府专职消防队', 'Government full-time fire'],
    RESPONDERS: ['应急响应人队伍', 'Emergency responders'],
    MASS_PREVENTION: ['群测群防队', 'Mass prevention'],
    SOCIAL: ['社会救援力量', 'Social rescue'],
    TECHNICAL: ['技术支撑队', 'Technical support'],
    MILITARY: ['驻军（民兵）应急力量', 'Military and militia'],
  },
});

export const capability = defineDictionary({
  name: 'capability',
  label: { zh: '救援能力', en: 'Capability' },
  source: 'T6-01 一专多能、一队多用',
  items: {
    SEARCH_RESCUE: ['搜索营救', 'Search and rescue'],
    WATER_RESCUE: ['水域救援', 'Water rescue'],
    DRAINAGE: ['排水排涝', 'Drainage'],
    DYKE_REPAIR: ['堤坝抢险', 'Dyke repair'],
    FOREST_FIREFIGHTING: ['林草扑火', 'Forest firefighting'],
    FIREFIGHTING: ['灭火救援', 'Firefighting'],
    HAZMAT: ['危化处置', 'Hazmat'],
    MOUNTAIN_RESCUE: ['山岳救援', 'Mountain rescue'],
    COLLAPSE_RESCUE: ['建筑坍塌救援', 'Collapse rescue'],
    MEDICAL: ['医疗救护', 'Medical'],
    COMMUNICATION: ['通信保障', 'Communication'],
    ROAD_CLEARING: ['道路抢通', 'Road clearing'],
    POWER: ['电力抢修', 'Power repair'],
    EVACUATION: ['转移安置', 'Evacuation'],
    PATROL: ['巡查预警', 'Patrol and warning'],
    SNOW_CLEARING: ['除雪除冰', 'Snow clearing'],
    HIGH_ALTITUDE: ['高海拔救援', 'High-altitude rescue'],
  },
});

export const teamState = defineDictionary({
  name: 'teamState',
  label: { zh: '队伍状态', en: 'Team state' },
  items: {
    ACTIVE: ['在役', 'Active'],
    FORMING: ['组建中', 'Forming'],
    SUSPENDED: ['暂停', 'Suspended'],
    DISBANDED: ['已撤销', 'Disbanded'],
  },
});

export const teamMemberSource = defineDictionary({
  name: 'teamMemberSource',
  label: { zh: '队员来源', en: 'Team member source' },
  source: 'B-07b, B-07c, T1-06',
  items: {
    FULL_TIME: ['专职队员', 'Full time'],
    MILITIA: ['民兵', 'Militia'],
    CADRE: ['机关干部', 'Cadre'],
    POLICE: ['公安民（辅）警', 'Police'],
    DOUBLE_REPORT: ['“双报到”党员', 'Double-report member'],
    PROPERTY: ['物业人员', 'Property staff'],
    GUARD: ['保安巡防', 'Guard'],
    MEDIC: ['医护人员', 'Medic'],
    VILLAGER: ['村（居）民', 'Villager'],
    VOLUNTEER: ['志愿者', 'Volunteer'],
  },
});

export const teamClass = defineDictionary({
  name: 'teamClass',
  label: { zh: '力量体系', en: 'Class of force' },
  source: 'B-07a “综合+专业+社会”',
  items: {
    COMPREHENSIVE: ['综合', 'Comprehensive'],
    PROFESSIONAL: ['专业', 'Professional'],
    SOCIAL: ['社会', 'Social'],
  },
});

export const gradingDiscipline = defineDictionary({
  name: 'gradingDiscipline',
  label: { zh: '测评专业', en: 'Discipline' },
  source: 'B-08b; 社会应急力量分类分级',
  items: {
    COLLAPSE: ['建筑物倒塌搜救', 'Collapsed buildings'],
    MOUNTAIN: ['山地搜救', 'Mountain'],
    WATER: ['水上搜救', 'Water'],
    DIVING: ['潜水救援', 'Diving'],
    MEDICAL: ['应急医疗救护', 'Medical'],
  },
});

export const gradingLevel = defineDictionary({
  name: 'gradingLevel',
  label: { zh: '测评等级', en: 'Grade' },
  locked: true,
  source: '社会应急力量分类分级: grade 1 is the highest',
  items: { ONE: ['1 级', 'Grade 1'], TWO: ['2 级', 'Grade 2'], THREE: ['3 级', 'Grade 3'] },
});

export const expertField = defineDictionary({
  name: 'expertField',
  label: { zh: '专家领域', en: 'Field of an expert' },
  source: 'K-13h, L-15, T7-08',
  items: {
    NATURAL_DISASTER: ['自然灾害', 'Natural disasters'],
    PRODUCTION_SAFETY: ['安全生产', 'Production safety'],
    PUBLIC_HEALTH: ['公共卫生', 'Public health'],
    SOCIAL_SECURITY: ['社会安全', 'Social security'],
    MANAGEMENT: ['综合管理', 'Management'],
    LAW: ['法律', 'Law'],
    MEDIA: ['新闻传播', 'Media'],
    PSYCHOLOGY: ['心理援助', 'Psychology'],
    INFORMATION: ['信息技术', 'Information technology'],
  },
});

export const engagementKind = defineDictionary({
  name: 'engagementKind',
  label: { zh: '咨询类型', en: 'Kind of engagement' },
  source: 'L-15 six uses',
  items: {
    RISK_ANALYSIS: ['风险研判', 'Risk analysis'],
    DECISION: ['决策咨询', 'Decision'],
    PLAN_REVIEW: ['预案评审', 'Plan review'],
    LOSS_EVALUATION: ['灾害评估', 'Loss evaluation'],
    DRILL: ['演练评估', 'Drill'],
    TRAINING: ['教育培训', 'Training'],
    RESCUE: ['应急救援', 'Rescue'],
  },
});

export const volunteerSkill = defineDictionary({
  name: 'volunteerSkill',
  label: { zh: '志愿服务技能', en: 'Skill of a volunteer' },
  source: 'T6-22, T6-23',
  items: {
    FIRST_AID: ['急救', 'First aid'],
    PSYCHOLOGY: ['心理疏导', 'Psychology'],
    DRIVING: ['驾驶', 'Driving'],
    TRANSLATION: ['翻译', 'Translation'],
    RADIO: ['无线电通信', 'Radio'],
    DRONE: ['无人机', 'Drone'],
    COOKING: ['后勤炊事', 'Cooking'],
    LOGISTICS: ['物资搬运分发', 'Logistics'],
    GUIDE: ['秩序引导', 'Guiding'],
    PUBLICITY: ['宣传', 'Publicity'],
  },
});
