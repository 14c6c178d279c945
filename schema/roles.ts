import type { Label } from './label.ts';
import type { PlaceLevel } from './place.ts';

interface RoleDefinition {
  label: Label;
  /** Levels of places where the role makes sense. */
  at: readonly PlaceLevel[];
}

const governments = ['province', 'city', 'district', 'township'] as const;
const everywhere = [...governments, 'village'] as const;

/** What a person does in a unit. A grant is a role at a unit; it reaches that unit and everything below. */
export const roles = {
  tenantAdmin: { label: { zh: '系统管理员', en: 'Tenant administrator' }, at: governments },
  securityAdmin: { label: { zh: '安全管理员', en: 'Security administrator' }, at: governments },
  auditAdmin: { label: { zh: '审计管理员', en: 'Audit administrator' }, at: governments },
  director: { label: { zh: '负责人', en: 'Director' }, at: everywhere },
  dutyOfficer: { label: { zh: '值班员', en: 'Duty officer' }, at: governments },
  planner: { label: { zh: '预案管理员', en: 'Planner' }, at: governments },
  riskOfficer: { label: { zh: '风险管理员', en: 'Risk officer' }, at: governments },
  supplyKeeper: { label: { zh: '物资管理员', en: 'Supply keeper' }, at: governments },
  teamLeader: { label: { zh: '队伍管理员', en: 'Team leader' }, at: governments },
  inspector: { label: { zh: '检查执法员', en: 'Inspector' }, at: governments },
  reliefOfficer: { label: { zh: '救助管理员', en: 'Relief officer' }, at: governments },
  hotlineOfficer: { label: { zh: '热线受理员', en: 'Hotline officer' }, at: governments },
  financeOfficer: { label: { zh: '资金管理员', en: 'Finance officer' }, at: governments },
  evaluator: { label: { zh: '考核员', en: 'Evaluator' }, at: ['province', 'city', 'district'] },
  informationOfficer: { label: { zh: '灾害信息员', en: 'Information officer' }, at: ['village'] },
  gridWorker: { label: { zh: '网格员', en: 'Grid worker' }, at: ['township', 'village'] },
  viewer: { label: { zh: '查看人员', en: 'Viewer' }, at: everywhere },
  broadcaster: { label: { zh: '预警传播单位', en: 'Broadcaster of warnings' }, at: governments },
  partner: { label: { zh: '互助协议伙伴', en: 'Partner by agreement' }, at: [] },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof roles;

/** Separated administrators: one person holds at most one of them (GB/T 22239-2019, level 3). */
export const exclusiveRoles: readonly Role[] = ['tenantAdmin', 'securityAdmin', 'auditAdmin'];

/**
 * Those who are not of the government they look at: other software, and partners by an agreement, whom nobody grants the role. They see
 * what a declaration opens to them by name (`outsiders`), and nothing that is for everybody.
 */
export const outsiderRoles = ['broadcaster', 'partner'] as const satisfies readonly Role[];

export type OutsiderRole = (typeof outsiderRoles)[number];

export const isOutsider = (role: Role): boolean => outsiderRoles.includes(role as OutsiderRole);
