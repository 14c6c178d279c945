import { defineDictionary } from '../dictionary.ts';

export const planKind = defineDictionary({
  name: 'planKind',
  label: { zh: '预案类型', en: 'Plan kind' },
  source: 'K-05a, L-08, B-10, T7-01',
  items: {
    OVERALL: ['总体应急预案', 'Overall plan'],
    CATEGORY: ['分类应急预案', 'Category plan'],
    SPECIAL: ['专项应急预案', 'Special plan'],
    DEPARTMENT: ['部门应急预案', 'Department plan'],
    SUB_PLAN: ['子预案', 'Sub-plan'],
    GUARANTEE: ['保障方案', 'Guarantee scheme'],
    TOWNSHIP: ['乡镇（街道）综合预案', 'Township plan'],
    VILLAGE: ['村（社区）简明预案', 'Village plan'],
    UNIT: ['单位预案', 'Unit plan'],
    ON_SITE: ['现场处置方案', 'On-site scheme'],
    ONE_TO_ONE: ['“一对一”专项预案', 'One-to-one plan'],
    KEY_EVENT: ['重大活动保障预案', 'Key event plan'],
  },
});

export const planReviewStage = defineDictionary({
  name: 'planReviewStage',
  label: { zh: '评审环节', en: 'Stage of review' },
  source: 'T7-04, L-08d, K-05f',
  items: {
    SELF: ['自查', 'Self check'],
    DEPARTMENT: ['部门审核', 'Department'],
    EXPERT: ['专家评估', 'Experts'],
    COMMITTEE: ['应急委审定', 'Committee'],
    FILING: ['备案', 'Filing'],
  },
});

export const reviewConclusion = defineDictionary({
  name: 'reviewConclusion',
  label: { zh: '评审结论', en: 'Conclusion' },
  items: {
    PASSED: ['通过', 'Passed'],
    CONDITIONAL: ['修改后通过', 'Passed with changes'],
    REJECTED: ['不通过', 'Rejected'],
  },
});

/** Measures for plans of 2024: what obliges a revision. */
export const revisionReason = defineDictionary({
  name: 'revisionReason',
  label: { zh: '修订原因', en: 'Reason of revision' },
  source: '突发事件应急预案管理办法 2024, T7-05',
  items: {
    LAW: ['法律法规标准变化', 'Law or standard changed'],
    UPPER_PLAN: ['上位预案变化', 'Upper plan changed'],
    ORGANIZATION: ['指挥机构及职责调整', 'Bodies or duties changed'],
    RISK: ['面临的风险变化', 'Risks changed'],
    RESOURCES: ['应急资源变化', 'Resources changed'],
    INFORMATION: ['预案中其他重要信息变化', 'Other important information changed'],
    INCIDENT: ['实际应对中发现问题', 'Response showed problems'],
    DRILL: ['演练中发现问题', 'Drill showed problems'],
    PERIODIC: ['定期评估', 'Periodic review'],
  },
});

export const planLinkKind = defineDictionary({
  name: 'planLinkKind',
  label: { zh: '衔接类型', en: 'Kind of link' },
  source: 'W-14b, K-05e',
  items: {
    INTERFACES: ['政府、部门、企业预案衔接', 'Interfaces with'],
    SUPPORTS: ['保障', 'Supports'],
    USES_TEAM: ['使用队伍', 'Uses a team'],
    USES_DEPOT: ['使用物资', 'Uses a depot'],
    USES_VENUE: ['使用场所', 'Uses a venue'],
  },
});

/** Not the levels of warnings nor those of incidents: three scales (Emergency Response Law 2024). */
export const responseLevel = defineDictionary({
  name: 'responseLevel',
  label: { zh: '响应级别', en: 'Response level' },
  locked: true,
  source: '突发事件应对法 2024',
  items: {
    I: ['一级响应', 'Level I'],
    II: ['二级响应', 'Level II'],
    III: ['三级响应', 'Level III'],
    IV: ['四级响应', 'Level IV'],
  },
});

export const drillKind = defineDictionary({
  name: 'drillKind',
  label: { zh: '演练类型', en: 'Kind of drill' },
  source: 'K-06e, K-06f, W-14c, B-10c',
  items: {
    COMPREHENSIVE: ['综合演练', 'Comprehensive'],
    SPECIAL: ['专项演练', 'Special'],
    EVACUATION: ['应急疏散演练', 'Evacuation'],
    ON_SITE: ['现场处置演练', 'On-site'],
    RESCUE: ['应急救援演练', 'Rescue'],
    TEAM: ['队伍（信息员）演练', 'Team'],
  },
});

export const drillForm = defineDictionary({
  name: 'drillForm',
  label: { zh: '演练形式', en: 'Form of drill' },
  source: 'K-06a',
  items: {
    TABLE_TOP: ['桌面推演', 'Table-top'],
    FUNCTIONAL: ['功能演练', 'Functional'],
    FULL: ['实战演练', 'Full scale'],
    NO_SCRIPT: ['无脚本演练', 'No script'],
    BLIND: ['盲演（双盲）', 'Blind'],
  },
});

export const publicityPlace = defineDictionary({
  name: 'publicityPlace',
  label: { zh: '“进”场所', en: 'Places of publicity and drills' },
  source: 'K-06d, L-08g, W-14e, K-16b',
  items: {
    ENTERPRISE: ['企业', 'Enterprise'],
    SCHOOL: ['学校', 'School'],
    HOSPITAL: ['医院', 'Hospital'],
    COMMUNITY: ['社区', 'Community'],
    VILLAGE: ['农村', 'Village'],
    OFFICE: ['机关', 'Office'],
    FAMILY: ['家庭', 'Family'],
    FACTORY: ['工厂', 'Factory'],
    TEMPLE: ['寺庙', 'Temple'],
    MALL: ['商场市场', 'Mall or market'],
    OTHER: ['其他', 'Other'],
  },
});

export const drillStep = defineDictionary({
  name: 'drillStep',
  label: { zh: '演练内容', en: 'What is drilled' },
  source: 'B-10c, W-08g',
  items: {
    REPORT: ['信息报告', 'Report'],
    WARNING: ['预警发布', 'Warning'],
    FIRST_RESPONSE: ['先期处置', 'First response'],
    DUTY_PATROL: ['值守巡查', 'Duty and patrol'],
    DANGER_HANDLING: ['查险处险', 'Danger handling'],
    TRANSFER: ['转移避险', 'Transfer'],
    SELF_RESCUE: ['自救互救', 'Self and mutual rescue'],
    COMMAND: ['指挥协同', 'Command'],
    COMMUNICATION: ['通信保障', 'Communication'],
  },
});

export const jointKind = defineDictionary({
  name: 'jointKind',
  label: { zh: '联合方式', en: 'Joint with' },
  source: 'L-08g, B-09a',
  items: {
    MILITARY: ['军地联合', 'Military'],
    SOCIAL: ['民间联合', 'Social forces'],
    REGIONAL: ['区域联合', 'Other regions'],
    DEPARTMENTS: ['部门联合', 'Departments'],
    GRID: ['网格参与', 'Grid'],
  },
});

export const issueCategory = defineDictionary({
  name: 'issueCategory',
  label: { zh: '问题类别', en: 'Kind of problem' },
  source: 'T7-05, T7-10',
  items: {
    PLAN: ['预案', 'Plan'],
    TRAINING: ['培训', 'Training'],
    EQUIPMENT: ['装备', 'Equipment'],
    COORDINATION: ['协同', 'Coordination'],
    COMMUNICATION: ['通信', 'Communication'],
    SUPPLIES: ['物资', 'Supplies'],
  },
});
