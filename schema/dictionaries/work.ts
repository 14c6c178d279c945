import { defineDictionary } from '../dictionary.ts';

export const workPlanKind = defineDictionary({
  name: 'workPlanKind',
  label: { zh: '计划类型', en: 'Kind of work plan' },
  source: 'K-00, L-00, L-16, B-00',
  items: {
    ANNUAL: ['年度工作要点', 'Annual points'],
    TWO_YEAR: ['两年工作要点', 'Two-year points'],
    FIVE_YEAR: ['五年规划', 'Five-year plan'],
    DEVELOPMENT: ['专项发展规划', 'Development plan'],
    OPINION: ['实施意见（方案）', 'Opinion or implementing plan'],
    TEAM: ['队伍年度计划', 'Team plan'],
    INFORMATION: ['信息化规划', 'IT plan'],
    RESERVE: ['物资储备计划', 'Reserve plan'],
    TRAINING: ['培训计划', 'Training plan'],
  },
});

export const documentKind = defineDictionary({
  name: 'documentKind',
  label: { zh: '文件类型', en: 'Kind of document' },
  source: 'K-07f, K-16f, L-05c',
  items: {
    NOTICE: ['通知', 'Notice'],
    SCHEME: ['方案', 'Scheme'],
    RULES: ['规章制度', 'Rules'],
    MINUTES: ['会议纪要', 'Minutes'],
    BULLETIN: ['通报', 'Bulletin'],
    SPECIAL_REPORT: ['专报', 'Special report'],
    HANDBOOK: ['手册', 'Handbook'],
    SUMMARY: ['总结', 'Summary'],
    OFFICIAL_RELEASE: ['权威发布', 'Official release'],
  },
});

export const secrecy = defineDictionary({
  name: 'secrecy',
  label: { zh: '公开属性', en: 'Openness' },
  source: '政府信息公开条例',
  items: {
    PUBLIC: ['主动公开', 'Public'],
    ON_REQUEST: ['依申请公开', 'On request'],
    INTERNAL: ['不予公开（内部）', 'Internal'],
  },
});

export const regulationLevel = defineDictionary({
  name: 'regulationLevel',
  label: { zh: '效力级别', en: 'Level of a regulation' },
  source: 'crosscutting 9.8',
  items: {
    LAW: ['法律', 'Law'],
    REGULATION: ['行政法规', 'Administrative regulation'],
    LOCAL_REGULATION: ['地方性法规', 'Local regulation'],
    RULES: ['规章', 'Rules'],
    NORMATIVE: ['规范性文件', 'Normative document'],
    STANDARD: ['标准', 'Standard'],
    INTERNAL: ['内部制度', 'Internal rules'],
  },
});

export const regulationAction = defineDictionary({
  name: 'regulationAction',
  label: { zh: '清理意见', en: 'Outcome of the review' },
  source: 'L-20b, T7-11',
  items: {
    MAKE: ['制定', 'Make'],
    KEEP: ['保留', 'Keep'],
    REVISE: ['修订', 'Revise'],
    ABOLISH: ['废止', 'Abolish'],
  },
});

export const meetingKind = defineDictionary({
  name: 'meetingKind',
  label: { zh: '会议类型', en: 'Kind of meeting' },
  source: 'L-04a, L-25b, W-05a, B-03c',
  items: {
    CONSULTATION: ['会商', 'Consultation'],
    JOINT_CONFERENCE: ['联席会议', 'Joint conference'],
    PLENARY: ['全体会议', 'Plenary'],
    FIRST_RESPONSIBLE: ['党政主要负责人专题研究', 'Study by the first responsible'],
    LIAISON: ['联络员会议', 'Liaison'],
    PRESS: ['新闻发布会', 'Press conference'],
    EXCHANGE: ['考察交流', 'Exchange'],
    DEPLOYMENT: ['工作部署会', 'Deployment'],
  },
});

export const periodKind = defineDictionary({
  name: 'periodKind',
  label: { zh: '时段类型', en: 'Kind of period' },
  source: 'L-11c, W-15e, K-16a, B-06d',
  items: {
    FLOOD_SEASON: ['汛期', 'Flood season'],
    FIRE_SEASON: ['森林防火期', 'Forest fire season'],
    HOLIDAY: ['节假日', 'Holiday'],
    SPECIAL_CARE: ['特别防护期', 'Special-care period'],
    WINTER_RELIEF: ['冬春救助期', 'Winter-spring relief'],
    THEME_DAY: ['主题宣传日', 'Theme day'],
    THEME_WEEK: ['主题宣传周', 'Theme week'],
    THEME_MONTH: ['主题宣传月', 'Theme month'],
  },
});
