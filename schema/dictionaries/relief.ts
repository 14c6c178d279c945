import { defineDictionary } from '../dictionary.ts';

export const lossStage = defineDictionary({
  name: 'lossStage',
  label: { zh: '报灾阶段', en: 'Stage of loss report' },
  source: 'L-13a, K-02d; 自然灾害情况统计调查制度',
  items: {
    INITIAL: ['初报', 'Initial'],
    CONTINUED: ['续报', 'Continued'],
    VERIFIED: ['核报', 'Verified'],
  },
});

export const verificationMethod = defineDictionary({
  name: 'verificationMethod',
  label: { zh: '核灾方式', en: 'How it was verified' },
  source: 'K-02d',
  items: {
    FULL: ['全面核查', 'Full count'],
    SAMPLE: ['抽样核查', 'Sample'],
    EXPERT: ['专家会商', 'Experts'],
    REMOTE_SENSING: ['遥感评估', 'Remote sensing'],
  },
});

export const reliefKind = defineDictionary({
  name: 'reliefKind',
  label: { zh: '救助类型', en: 'Kind of relief' },
  source: 'L-13, W-10l, W-10m',
  items: {
    EMERGENCY: ['应急救助', 'Emergency'],
    TRANSITIONAL: ['过渡期生活救助', 'Transitional'],
    HOUSING: ['因灾倒损房屋恢复重建', 'Housing'],
    WINTER_SPRING: ['冬春生活救助', 'Winter-spring'],
    CONDOLENCE: ['遇难人员家属抚慰', 'Condolence'],
    DROUGHT: ['旱灾生活救助', 'Drought'],
  },
});

export const basicNeed = defineDictionary({
  name: 'basicNeed',
  label: { zh: '“五有”需求', en: 'Basic needs' },
  source: 'W-10l, T7-17',
  items: {
    FOOD: ['有饭吃', 'Food'],
    CLOTHES: ['有衣穿', 'Clothes'],
    WATER: ['有干净水喝', 'Clean water'],
    SHELTER: ['有住处', 'Shelter'],
    MEDICAL: ['有病能医', 'Medical care'],
  },
});

export const donationKind = defineDictionary({
  name: 'donationKind',
  label: { zh: '捐赠类型', en: 'Kind of donation' },
  source: 'T5-04',
  items: { MONEY: ['资金', 'Money'], GOODS: ['物资', 'Goods'], SERVICE: ['服务', 'Service'] },
});

export const projectKind = defineDictionary({
  name: 'projectKind',
  label: { zh: '项目类型', en: 'Kind of project' },
  source: 'K-02c, L-21, W-12a',
  items: {
    REBUILD: ['恢复重建', 'Rebuilding'],
    EMERGENCY_WORKS: ['应急抢险救灾工程', 'Emergency works'],
    CAPACITY: ['能力建设', 'Capacity'],
  },
});
