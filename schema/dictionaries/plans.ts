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
