import { defineDictionary } from '../dictionary.ts';
import { type Role, roles } from '../roles.ts';

const items = Object.fromEntries(
  Object.entries(roles).map(([name, { label }]) => [name, [label.zh, label.en]] as const),
);

export const roleName = defineDictionary({
  name: 'roleName',
  label: { zh: '角色', en: 'Role' },
  locked: true,
  items: items as Record<Role, readonly [string, string]>,
});

/** Verbs a tenant may tighten. */
export const accessVerb = defineDictionary({
  name: 'accessVerb',
  label: { zh: '操作', en: 'Verb' },
  locked: true,
  items: {
    READ: ['查看', 'Read'],
    MASK: ['脱敏查看', 'See masked'],
    FILTER: ['筛选', 'Filter'],
    SORT: ['排序', 'Sort'],
    AGGREGATE: ['统计', 'Aggregate'],
    SEARCH: ['搜索', 'Search'],
    EXPORT: ['导出', 'Export'],
    HISTORY: ['查看历史', 'See history'],
    CREATE: ['新建', 'Create'],
    UPDATE: ['修改', 'Update'],
    DELETE: ['删除', 'Delete'],
    UNMASK: ['查看原文', 'Unmask'],
  },
});

export const accessDistance = defineDictionary({
  name: 'accessDistance',
  label: { zh: '与数据所属单位的关系', en: 'Distance' },
  locked: true,
  items: {
    OWN: ['本单位', 'The same unit'],
    UPPER: ['上级单位', 'A unit above'],
    LOWER: ['下级单位', 'A unit below'],
  },
});
