import { defineDictionary } from '../dictionary.ts';

export const supplyCategory = defineDictionary({
  name: 'supplyCategory',
  label: { zh: '物资大类', en: 'Supply category' },
  locked: true,
  source: 'GB/T 38565-2020, first digit',
  items: {
    BASIC_LIVING: ['基本生活保障物资', 'Basic living'],
    RESCUE_EQUIPMENT: ['应急装备及配套物资', 'Rescue equipment'],
    ENGINEERING: ['工程材料与机械加工设备', 'Engineering material and machines'],
  },
});

export const supplySource = defineDictionary({
  name: 'supplySource',
  label: { zh: '储备方式', en: 'Reserve source' },
  source: 'B-13e, K-14e',
  items: {
    GOVERNMENT: ['政府储备', 'Government'],
    AGREEMENT: ['协议储备', 'Agreement'],
    SOCIAL: ['社会储备', 'Social'],
    HOUSEHOLD: ['家庭储备', 'Household'],
  },
});

export const depotKind = defineDictionary({
  name: 'depotKind',
  label: { zh: '仓库类型', en: 'Depot kind' },
  source: 'B-13a, T1-09, T5-02',
  items: {
    DEPOT: ['储备库', 'Depot'],
    POINT: ['储备点', 'Reserve point'],
    CONSIGNED: ['代储点', 'Consigned point'],
    AGREEMENT: ['协议储备企业', 'Agreement enterprise'],
  },
});
