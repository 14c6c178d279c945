import type { Unit } from './base.ts';

/** Names of a unit's organizations of a kind. */
export const organizationsOf = (unit: Unit, kind: RegExp): string[] =>
  unit.of('organization').flatMap((row) => (kind.test(row.kind ?? '') ? (row.name ?? []) : []));

const first = (unit: Unit, kind: RegExp, usual?: string): string => {
  const found = organizationsOf(unit, kind)[0] ?? usual;
  if (!found) throw new Error(`${unit.name} has no organization like ${kind}`);
  return found;
};

export const governmentOf = (unit: Unit): string =>
  first(
    unit,
    unit.tier === 'village' ? /村（居）民委员会/ : /^人民政府|功能区管理机构/,
    unit.of('organization')[0]?.name,
  );

/** Who does the daily work of emergency management there. */
export const bureauOf = (unit: Unit): string =>
  first(unit, /应急管理局|乡镇（街道）应急机构|委员会办公室/, governmentOf(unit));

export const dutyRoomOf = (unit: Unit): string => first(unit, /值班室/, bureauOf(unit));

/** The department of a unit, or of the one above, whose name fits; the bureau where there is none. */
export function departmentOf(unit: Unit, name: RegExp): string {
  const own = unit
    .of('organization')
    .find((row) => /工作部门|应急管理局|党委机关/.test(row.kind ?? '') && name.test(row.name ?? ''));
  if (own?.name) return own.name;
  return unit.above && unit.tier !== 'district' ? departmentOf(unit.above, name) : bureauOf(unit);
}

/** The department that answers for a hazard in a unit. */
export function inChargeOf(unit: Unit, hazardType: string): string {
  const name = departments[hazardType];
  return name ? departmentOf(unit, name) : bureauOf(unit);
}

/** Who deals with a matter of a hazard: a township itself, elsewhere the department. */
export const handlerOf = (unit: Unit, hazardType: string): string =>
  unit.tier === 'township' || unit.tier === 'village' ? bureauOf(unit) : inChargeOf(unit, hazardType);

const departments: Readonly<Record<string, RegExp>> = {
  洪涝: /水[利务]局/,
  山洪: /水[利务]局/,
  地质灾害: /自然资源/,
  森林草原火灾: /林业|园林/,
  气象灾害: /气象局/,
  雪灾: /交通/,
  地震: /地震局|应急管理局/,
  冰湖溃决: /水[利务]局|自然资源/,
  火灾: /消防/,
  道路交通事故: /交通|公安/,
  水上交通事故: /交通/,
  建筑施工事故: /住房和城乡建设/,
  水电油气供应中断: /城市管理/,
  人员密集场所踩踏: /文化|旅游/,
  传染病疫情: /卫生健康/,
  动物疫情: /农业农村/,
  食品安全事故: /市场监督/,
  特种设备事故: /市场监督/,
};
