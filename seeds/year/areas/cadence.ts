import type { Cells, Unit } from '../base.ts';
import { organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { addDays, at, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** What the localities' cadence rules count: done by most, and owed by some (K-04c, K-06f, W-14d, B-10c). */
export function cadence(world: World, random: Random): void {
  for (const unit of world.units.filter(({ city }) => city === '50'))
    for (const site of unit.of('riskSite').filter(({ state }) => state !== '已销号'))
      addChecks(world, random, unit, site);
  addDepartmentDrills(world, random, world.unit('500154'));
  addPlanDrills(world, random, world.unit('430112'));
  for (const unit of world.units.filter(({ city, tier }) => city === '11' && tier === 'township'))
    for (const village of unit.places.filter(() => random.chance(0.8)))
      addDrill(
        world,
        random,
        { ...unit, ...village },
        `${village.name}2026年综合应急演练`,
        day(random.int(4, 10), 16),
        {
          ...{ kind: '综合演练', steps: '先期处置、转移避险、自救互救' },
        },
      );
}

/** Major sites are looked at every day, larger ones every week, all others every month. */
function addChecks(world: World, random: Random, unit: Unit, site: Cells): void {
  const days = Array.from({ length: 7 }, (_, back) => addDays(today, -back));
  const weeks = [day(11, 4), day(11, 11), day(11, 18)];
  const [dates, share] =
    site.level === '重大风险' ? [days, 0.96] : site.level === '较大风险' ? [weeks, 0.93] : [[day(11, 10)], 0.8];
  for (const date of dates.filter(() => random.chance(share)))
    world.add('inspection', unit, date, {
      number: `${site.code?.split('-')[0]}-RC${date.slice(5).replace('-', '')}-${String(world.count(`RC ${unit.code}`)).padStart(3, '0')}`,
      ...{ kind: '日常检查', state: '已检查', riskSite: site.code, result: '正常', finding: '现场正常，责任人在岗。' },
      ...{ inspectedAt: at(date, random.int(8, 17), 30), inspector: random.pick(world.people(unit)).number },
    });
}

function addDepartmentDrills(world: World, random: Random, unit: Unit): void {
  const departments = organizationsOf(unit, /工作部门|应急管理局/).filter(() => random.chance(0.75));
  for (const organization of departments)
    addDrill(world, random, unit, `${organization}2026年专项应急演练`, day(random.int(3, 10), random.int(1, 25)), {
      ...{ kind: '专项演练', organization },
    });
}

/** Years ago for some, so that they are due again. */
function addPlanDrills(world: World, random: Random, unit: Unit): void {
  const plans = unit.of('emergencyPlan').filter(({ kind, state }) => kind === '专项应急预案' && state === '现行有效');
  for (const plan of plans.filter(() => random.chance(0.8))) {
    const date = `${random.int(2023, 2025)}-${String(random.int(3, 10)).padStart(2, '0')}-${random.int(10, 25)}`;
    addDrill(world, random, unit, `${plan.name}演练（${date.slice(0, 4)}年）`, date, {
      ...{ kind: '专项演练', plan: plan.name, hazardType: plan.hazardType, organization: plan.organization },
    });
  }
}

function addDrill(
  world: World,
  random: Random,
  unit: Unit,
  name: string,
  date: string,
  given: Record<string, string | undefined>,
): void {
  const plannedOn = workday(date);
  world.add('drill', unit, addDays(plannedOn, 5), {
    ...{ name, state: '已归档', plannedOn, form: random.pick(['实战演练', '桌面推演', '无脚本演练']) },
    ...{ heldAt: at(plannedOn, 9), address: unit.name, people: random.int(30, 160), score: random.int(78, 95) },
    ...{ evaluation: '按预案完成各环节，信息报告要素不全。', ...given },
  });
}
