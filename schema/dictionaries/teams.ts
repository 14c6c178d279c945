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
