import { defineDictionary } from '../dictionary.ts';

export const mechanismKind = defineDictionary({
  name: 'mechanismKind',
  label: { zh: '机制类型', en: 'Kind of mechanism' },
  source: 'K-18a, L-04, L-05, L-12c, W-09f, T7-16',
  items: {
    CONSULTATION: ['会商研判', 'Consultation'],
    JOINT_CONFERENCE: ['联席会议', 'Joint conference'],
    MILITARY: ['军地联动', 'Military'],
    REGIONAL: ['区域合作', 'Regional'],
    BORDER: ['边界联防联控', 'Border prevention'],
    INFORMATION: ['信息共享', 'Information'],
    FIRE_LINKAGE: ['火情联动', 'Fire linkage'],
    COUNTERPART: ['对口支援', 'Counterpart'],
    CASE_TRANSFER: ['案件移送', 'Case transfer'],
  },
});

export const agreementKind = defineDictionary({
  name: 'agreementKind',
  label: { zh: '协议类型', en: 'Kind of agreement' },
  source: 'K-14e, K-18a, L-05b, T6-10, B-13e',
  items: {
    MUTUAL_AID: ['应急互助', 'Mutual aid'],
    SUPPLY: ['物资供应', 'Supply'],
    RESERVE: ['协议储备', 'Reserve'],
    TRANSPORT: ['运输保障', 'Transport'],
    HIRE: ['设备租用', 'Hire'],
    RESCUE: ['救援服务', 'Rescue'],
    MEDICAL: ['医疗救护', 'Medical'],
  },
});

/** What an agreement may open to the partner; declarations say which fields go with each (`outsiders`). */
export const sharedPart = defineDictionary({
  name: 'sharedPart',
  label: { zh: '共享内容', en: 'Shared' },
  locked: true,
  source: 'K-18a, B-13e, 9.2 numbers 13 and 16',
  items: {
    TEAM: ['应急队伍基本情况', 'Teams'],
    TEAM_FORCE: ['应急队伍人数与装备', 'Strength and equipment of teams'],
    TEAM_CONTACT: ['应急队伍联系方式', 'Contacts of teams'],
    DEPOT: ['仓库基本情况', 'Depots'],
    DEPOT_CONTACT: ['仓库地址与联系方式', 'Addresses and contacts of depots'],
    STOCK: ['储备物资总量', 'Totals of stock'],
    EXPERT: ['专家基本情况', 'Experts'],
    EXPERT_CONTACT: ['专家联系方式', 'Contacts of experts'],
  },
});

export const budgetPurpose = defineDictionary({
  name: 'budgetPurpose',
  label: { zh: '资金用途', en: 'Purpose' },
  source: 'B-16a, B-16c',
  items: {
    TEAM: ['队伍', 'Teams'],
    VENUE: ['场所', 'Venues'],
    SUPPLIES: ['物资装备', 'Supplies'],
    INFORMATION: ['信息化', 'IT'],
    TRAINING: ['培训', 'Training'],
    DRILL: ['演练', 'Drills'],
    PUBLICITY: ['宣传', 'Publicity'],
    RELIEF: ['救灾救助', 'Relief'],
    REWARD: ['奖励', 'Rewards'],
    PROJECT: ['工程项目', 'Projects'],
    OTHER: ['其他', 'Other'],
  },
});

export const fundSource = defineDictionary({
  name: 'fundSource',
  label: { zh: '资金来源', en: 'Source of money' },
  source: 'T5-06, B-16a',
  items: {
    CENTRAL: ['中央', 'Central'],
    PROVINCIAL: ['省级', 'Provincial'],
    CITY: ['市级', 'City'],
    DISTRICT: ['区县级', 'District'],
    TOWNSHIP: ['乡镇级', 'Township'],
    SELF_RAISED: ['自筹', 'Self-raised'],
    DONATION: ['捐赠', 'Donation'],
  },
});

export const paymentMode = defineDictionary({
  name: 'paymentMode',
  label: { zh: '审批方式', en: 'Mode of approval' },
  source: 'B-16d',
  items: { NORMAL: ['常态', 'Normal'], EMERGENCY: ['应急状态', 'Emergency'] },
});

export const insuranceKind = defineDictionary({
  name: 'insuranceKind',
  label: { zh: '险种', en: 'Kind of insurance' },
  source: 'B-16e, B-17b, L-20a',
  items: {
    SAFETY_LIABILITY: ['安全生产责任保险', 'Safety liability'],
    FIRE_LIABILITY: ['火灾公众责任保险', 'Fire public liability'],
    ACCIDENT: ['人身意外伤害保险', 'Accident'],
    CATASTROPHE: ['巨灾保险', 'Catastrophe'],
    RURAL_HOUSE: ['农房保险', 'Rural houses'],
  },
});
