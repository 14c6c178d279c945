import type { Label } from './label.ts';

/** The parts of emergency management, in the order of the console's menu. */
export const areas = {
  organizations: { zh: '机构与人员', en: 'Organizations' },
  plans: { zh: '应急预案', en: 'Plans' },
  risks: { zh: '风险与隐患', en: 'Risks' },
  teams: { zh: '队伍与专家', en: 'Teams' },
  supplies: { zh: '物资与装备', en: 'Supplies' },
  training: { zh: '培训与宣传', en: 'Training and publicity' },
  system: { zh: '系统管理', en: 'System' },
} as const satisfies Record<string, Label>;

export type Area = keyof typeof areas;
