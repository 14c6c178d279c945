import type { Label } from './label.ts';

/** The parts of emergency management, in the order of the console's menu. */
export const areas = {
  organizations: { zh: '机构与人员', en: 'Organizations' },
  work: { zh: '工作与文件', en: 'Work and documents' },
  plans: { zh: '预案与演练', en: 'Plans and drills' },
  risks: { zh: '风险与隐患', en: 'Risks' },
  warnings: { zh: '监测预警', en: 'Monitoring and warnings' },
  duty: { zh: '值班与信息报告', en: 'Duty and reports' },
  incidents: { zh: '事件处置', en: 'Incidents and response' },
  relief: { zh: '灾情与救助', en: 'Loss and relief' },
  teams: { zh: '队伍与专家', en: 'Teams' },
  supplies: { zh: '物资与场所', en: 'Supplies and venues' },
  training: { zh: '培训与宣传', en: 'Training and publicity' },
  supervision: { zh: '督办与创建', en: 'Supervision' },
  service: { zh: '热线与网格', en: 'Hotline and grid' },
  cooperation: { zh: '联动与资金', en: 'Cooperation and money' },
  system: { zh: '系统管理', en: 'System' },
} as const satisfies Record<string, Label>;

export type Area = keyof typeof areas;
