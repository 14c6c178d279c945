import { defineDictionary } from '../dictionary.ts';

export const organizationKind = defineDictionary({
  name: 'organizationKind',
  label: { zh: '机构类型', en: 'Organization kind' },
  source: 'K-01c, K-02b, T1-01',
  items: {
    GOVERNMENT: ['人民政府', 'Government'],
    PARTY_BODY: ['党委机关', 'Party body'],
    DEPARTMENT: ['工作部门', 'Department'],
    EMERGENCY_BUREAU: ['应急管理局', 'Emergency bureau'],
    COMMAND_HQ: ['指挥部', 'Command headquarters'],
    EMERGENCY_COMMITTEE: ['应急管理委员会', 'Emergency committee'],
    SAFETY_COMMITTEE: ['安全生产委员会', 'Production safety committee'],
    DISASTER_COMMITTEE: ['减灾委员会', 'Disaster reduction committee'],
    COMMITTEE_OFFICE: ['委员会办公室', 'Committee office'],
    SPECIAL_OFFICE: ['专项应急委办公室', 'Special committee office'],
    DUTY_ROOM: ['值班室', 'Duty room'],
    TOWNSHIP: ['乡镇（街道）应急机构', 'Township emergency body'],
    FUNCTIONAL_ZONE: ['功能区管理机构', 'Functional zone authority'],
    VILLAGE: ['村（居）民委员会', 'Village committee'],
    GRID_CENTRE: ['网格化服务中心', 'Grid centre'],
    ENTERPRISE: ['企业', 'Enterprise'],
    SCHOOL: ['学校', 'School'],
    HOSPITAL: ['医疗机构', 'Hospital'],
    TEMPLE: ['宗教活动场所', 'Temple'],
    SOCIAL_ORGANIZATION: ['社会组织', 'Social organization'],
    RED_CROSS: ['红十字会', 'Red Cross'],
    MILITARY: ['驻地部队', 'Military unit'],
    EXTERNAL: ['外部单位', 'External'],
  },
});

export const memberRole = defineDictionary({
  name: 'memberRole',
  label: { zh: '任职角色', en: 'Role in the organization' },
  source: 'T1-01, L-05d, L-25b',
  items: {
    DIRECTOR: ['主任（主要负责人）', 'Director'],
    EXECUTIVE_DEPUTY: ['常务副主任', 'Executive deputy'],
    DEPUTY: ['副主任', 'Deputy'],
    MEMBER: ['成员', 'Member'],
    LIAISON: ['联络员', 'Liaison'],
    SPOKESPERSON: ['新闻发言人', 'Spokesperson'],
    INFORMATION_OFFICER: ['灾害信息员', 'Information officer'],
    SAFETY_MANAGER: ['安全管理员', 'Safety manager'],
    DEDICATED_STAFF: ['专职工作人员', 'Dedicated staff'],
  },
});

export const recruitSource = defineDictionary({
  name: 'recruitSource',
  label: { zh: '人员来源', en: 'Recruited from' },
  items: {
    CIVIL_SERVANT: ['公务员', 'Civil servant'],
    PUBLIC_INSTITUTION: ['事业编制', 'Public institution'],
    SECONDED: ['借调', 'Seconded'],
    CONTRACT: ['编外聘用', 'Contract'],
    PART_TIME: ['兼职', 'Part time'],
  },
});

export const sex = defineDictionary({
  name: 'sex',
  label: { zh: '性别', en: 'Sex' },
  locked: true,
  source: 'GB/T 2261.1',
  items: { MALE: ['男', 'Male'], FEMALE: ['女', 'Female'] },
});

export const personCategory = defineDictionary({
  name: 'personCategory',
  label: { zh: '人员类别', en: 'Person category' },
  items: {
    LEADER: ['领导干部', 'Leader'],
    CADRE: ['机关干部', 'Cadre'],
    VILLAGE_COMMITTEE: ['村（社区）“两委”成员', 'Village committee member'],
    COMMUNITY_WORKER: ['社区工作者', 'Community worker'],
    INFORMATION_OFFICER: ['灾害信息员', 'Information officer'],
    GRID_WORKER: ['网格员', 'Grid worker'],
    RESCUER: ['应急队员', 'Rescuer'],
    EXPERT: ['专家', 'Expert'],
    VOLUNTEER: ['志愿者', 'Volunteer'],
    KEEPER: ['仓库保管员', 'Depot keeper'],
  },
});
