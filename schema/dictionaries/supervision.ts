import { defineDictionary } from '../dictionary.ts';

export const supervisionKind = defineDictionary({
  name: 'supervisionKind',
  label: { zh: '督办类型', en: 'Kind of supervision' },
  source: 'W-05c, W-05d, B-03f, C-31',
  items: {
    LISTED: ['挂牌督办', 'Listed supervision'],
    INSPECTION: ['专项督查', 'Special inspection'],
    WARNING_TALK: ['警示约谈', 'Warning talk'],
    CRITICISM: ['通报批评', 'Criticism'],
    TRACING: ['责任倒查', 'Tracing'],
    ACCOUNTABILITY: ['追责问责', 'Accountability'],
    RECTIFICATION: ['限期整改', 'Rectification'],
  },
});

export const honourLevel = defineDictionary({
  name: 'honourLevel',
  label: { zh: '表彰级别', en: 'Level of honour' },
  source: 'B-18d',
  items: {
    NATIONAL: ['国家级', 'National'],
    PROVINCIAL: ['省（自治区、直辖市）级', 'Provincial'],
    CITY: ['市级', 'City'],
    DISTRICT: ['区县级', 'District'],
    TOWNSHIP: ['乡镇级', 'Township'],
  },
});

export const creationProgram = defineDictionary({
  name: 'creationProgram',
  label: { zh: '创建类型', en: 'Programme' },
  source: 'L-23, L-24, W-10n, T4-12, W-13',
  items: {
    MODEL_COMMUNITY: ['综合减灾示范社区', 'Model community'],
    MODEL_COUNTY: ['综合减灾示范县', 'Model county'],
    SAFE_CITY: ['安全发展示范城市', 'Safe city'],
    STANDARD_TOWNSHIP: ['规范化乡镇（街道）', 'Standard township'],
    STANDARD_VILLAGE: ['规范化村（社区）', 'Standard village'],
    STANDARD_ENTERPRISE: ['安全生产标准化企业', 'Standard enterprise'],
  },
});
