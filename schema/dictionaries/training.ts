import { defineDictionary } from '../dictionary.ts';

export const trainingKind = defineDictionary({
  name: 'trainingKind',
  label: { zh: '培训类型', en: 'Kind of training' },
  source: 'B-06, K-17, K-04e, L-11b',
  items: {
    ROTATION: ['轮训', 'Rotation'],
    SPECIAL: ['专题培训', 'Special'],
    RISK: ['风险管理培训', 'Risk management'],
    INFORMATION: ['灾害信息员培训', 'Information officers'],
    WARNING: ['警示教育', 'Warning'],
    THEORY: ['理论学习', 'Theory'],
    TEAM_DRILL: ['队伍训练', 'Team training'],
    LECTURE: ['讲座', 'Lecture'],
  },
});

export const trainingMode = defineDictionary({
  name: 'trainingMode',
  label: { zh: '培训方式', en: 'Mode' },
  source: 'K-17a, B-06a',
  items: {
    PARTY_SCHOOL: ['党校（行政学院）', 'Party school'],
    CLASSROOM: ['集中授课', 'Classroom'],
    VIDEO: ['视频会议', 'Video'],
    ONLINE: ['网络学习', 'Online'],
    FIELD: ['现场观摩', 'Field'],
  },
});

export const audience = defineDictionary({
  name: 'audience',
  label: { zh: '对象', en: 'Audience' },
  source: 'B-06b, B-06c, K-17a, L-11b',
  items: {
    LEADERS: ['党政负责人', 'Leaders'],
    TOWNSHIP_CADRES: ['乡镇（街道）干部', 'Township cadres'],
    VILLAGE_COMMITTEES: ['村（社区）“两委”成员', 'Village committee members'],
    COMMUNITY_WORKERS: ['社区工作者', 'Community workers'],
    INFORMATION_OFFICERS: ['灾害信息员', 'Information officers'],
    EMERGENCY_STAFF: ['应急管理人员', 'Emergency staff'],
    RESCUERS: ['救援队员', 'Rescuers'],
    ENTERPRISE_STAFF: ['企业负责人和安全员', 'Enterprise staff'],
    STUDENTS: ['学生', 'Students'],
    PUBLIC: ['群众', 'The public'],
  },
});

export const publicityTheme = defineDictionary({
  name: 'publicityTheme',
  label: { zh: '宣传主题', en: 'Theme' },
  source: 'K-16a, B-06d, L-02a, C-12',
  items: {
    DISASTER_DAY: ['全国防灾减灾日（5·12）', 'Disaster prevention day'],
    RISK_REDUCTION_DAY: ['国际减灾日（10·13）', 'Disaster risk reduction day'],
    SAFETY_MONTH: ['安全生产月', 'Safety month'],
    FIRE_MONTH: ['消防宣传月', 'Fire month'],
    FLOOD: ['防汛', 'Flood'],
    FOREST_FIRE: ['森林防火', 'Forest fire'],
    LAW: ['法律法规', 'Law'],
    OTHER: ['其他', 'Other'],
  },
});
