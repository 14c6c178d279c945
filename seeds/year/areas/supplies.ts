import type { Cells, Unit } from '../base.ts';
import { makePhone } from '../names.ts';
import { governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, sizeOf } from '../scope.ts';
import { addDays, at, day, plus, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Venues, equipment, stock that comes and goes, and what there has to be (B-12, B-13, K-14, K-15, W-12). */
export function supplies(world: World, random: Random): void {
  for (const unit of world.units) {
    addVenues(world, random, unit);
    addEvacuationUnits(world, random, unit);
    addEquipment(world, random, unit);
    addStock(world, random, unit);
  }
  for (const unit of world.units.filter((one) => isMain(one) || (one.tier === 'city' && one.city !== '4301')))
    addStandards(world, unit);
}

/** What the shelter of a place is called, as rows name it. */
export const shelterOf = (unit: Unit, place = unit.places[0]?.name ?? unit.name): string =>
  `${place}${unit.tier === 'township' || unit.tier === 'village' ? '党群服务中心' : '中学'}应急避难场所`;

function addVenues(world: World, random: Random, unit: Unit): void {
  const count = isMain(unit) ? 8 : isDeep(unit) ? 6 : unit.tier === 'township' ? 1 : unit.tier === 'village' ? 1 : 4;
  const places = unit.places.length > 0 ? unit.places.slice(0, count) : [{ code: unit.code, name: unit.name }];
  const [lng, lat] = (unit.of('riskSite').find(({ location }) => location)?.location ?? '').split(',').map(Number);
  for (const { code, name } of places) {
    const surface = random.int(3, 60) * 100;
    world.add('venue', unit, day(1, 18), {
      ...{
        published: true,
        name: shelterOf(unit, name),
        kind: '应急避难场所',
        place: code,
        organization: governmentOf(unit),
        surface,
      },
      state: random.weighted({ 可用: 0.86, 维护: 0.08, 在建: 0.06 }),
      shelterClass: surface > 4000 ? '长期避难场所' : surface > 1500 ? '短期避难场所' : '紧急避难场所',
      host: /村|社区/.test(name) ? `${name}党群服务中心` : `${name}中学`,
      address: `${name}中心区域`,
      location:
        lng && lat
          ? `${(lng + random.int(-30, 30) / 1000).toFixed(6)},${(lat + random.int(-30, 30) / 1000).toFixed(6)}`
          : undefined,
      capacity: Math.round(surface / random.pick([2, 3, 4])),
      facilities: random
        .sample(
          ['应急供水', '应急供电', '应急厕所', '医疗救护', '物资储备', '标识标牌', '应急广播', '无障碍设施'],
          random.int(3, 7),
        )
        .join('、'),
      hazardTypes: unit.city === '5401' ? '地震、雪灾、洪涝' : '洪涝、地质灾害、地震',
      manager: random.pick(world.people(unit)).name,
      managerPhone: makePhone(random),
      maintainedOn: addDays(today, -random.int(5, 160)),
    });
  }
  if (!isMain(unit)) return;
  const others = [
    '应急救援训练基地:训练基地',
    '社会捐赠接收点:捐赠接收点',
    '安全体验馆:安全体验场馆',
    '应急服务站:应急服务站',
  ];
  for (const [name, kind] of others.map((text) => text.split(':') as [string, string]))
    world.add('venue', unit, day(1, 18), {
      ...{
        published: true,
        name: `${unit.name}${name}`,
        kind,
        state: '可用',
        place: unit.code,
        organization: governmentOf(unit),
      },
      ...{
        capacity: random.int(60, 400),
        manager: random.pick(world.people(unit)).name,
        maintainedOn: addDays(today, -random.int(5, 90)),
      },
    });
}

/** Who goes where from below a slope, a ravine or a low bank; the one of a story tells of itself. */
function addEvacuationUnits(world: World, random: Random, unit: Unit): void {
  const sites = unit.of('riskSite').filter((one) => /地质灾害|山洪|低洼|切坡/.test(one.kind ?? '') && one.people);
  for (const site of sites.filter(({ code }) => code !== '500154110-DZ002')) {
    if (!random.chance(isDeep(unit) ? 1 : 0.55)) continue;
    const [alarm, guide] = random.sample(world.people(unit), 2);
    world.add('evacuationUnit', unit, day(4, 18), {
      ...{ name: `${site.name}避险单元`, riskSite: site.code, place: site.place || unit.code },
      ...{
        households: site.households,
        people: site.people,
        venue: shelterOf(unit),
        checkedOn: addDays(today, -random.int(8, 150)),
      },
      ...{
        route: site.escapeRoutes || '沿村道向高处撤离至安置点',
        signal: random.pick(['手摇警报器', '铜锣', '应急广播长鸣']),
      },
      ...{ alarmPerson: alarm?.number, guide: guide?.number },
    });
  }
}

const kit: readonly (readonly [name: string, kind: string, model: string])[] = [
  ['卫星电话', '卫星电话', '天通一号'],
  ['数字对讲机', '对讲机', 'DMR 5W'],
  ['汽油发电机', '应急发电机', '6.5千瓦'],
  ['大流量排水泵', '排水泵', '300立方米/小时'],
  ['橡皮冲锋舟', '舟艇', '4.2米'],
  ['巡查无人机', '无人机', '四旋翼，热成像'],
  ['风力灭火机', '破拆救生器材', '6MF-30'],
  ['应急指挥车', '车辆', '中型越野'],
  ['单兵图传设备', '图传设备', '5G自组网'],
  ['四合一气体检测仪', '检测仪器', '便携式'],
  ['现场指挥箱', '现场指挥箱', '便携式'],
];

function addEquipment(world: World, random: Random, unit: Unit): void {
  const count = Math.ceil(sizeOf(unit) * 14);
  const code = unit.code.replace(/0+$/, '').padEnd(6, '0');
  for (let place = 1; place <= count; place++) {
    const [name, kind, model] = random.pick(unit.tier === 'village' ? kit.slice(0, 3) : kit);
    const testedOn = addDays(today, -random.int(3, 120));
    world.add('equipment', unit, day(1, 22), {
      ...{ serial: `${code}-ZB${String(place).padStart(3, '0')}`, name, kind, model },
      state: random.weighted({ 完好: 0.85, 在用: 0.08, 维修: 0.06, 报废: 0.01 }),
      number: /电话|对讲/.test(name) ? `1740${random.int(1_000_000, 9_999_999)}` : undefined,
      team: random.chance(0.5) ? unit.of('team')[0]?.name : undefined,
      depot: unit.of('depot')[0]?.name,
      holder: /电话/.test(name) ? random.pick(world.people(unit)).number : undefined,
      isShared: random.chance(0.5),
      boughtOn: addDays(testedOn, -random.int(200, 1500)),
      testedOn,
    });
  }
}

/** Items that are alone with their name in their unit, so that a movement names them by it. */
const itemsOf = (unit: Unit): Cells[] =>
  unit.of('supplyItem').filter((item, _place, all) => all.filter(({ name }) => name === item.name).length === 1);

function addStock(world: World, random: Random, unit: Unit): void {
  const items = itemsOf(unit);
  for (const item of random.sample(items, Math.ceil(items.length * (isMain(unit) || isDeep(unit) ? 0.7 : 0.25)))) {
    const unitSize = Number(item.quantity);
    let left = unitSize;
    const book = (kind: string, quantity: number, date: string, remark: string) => {
      if (quantity === 0 || left + quantity < 0) return;
      left += quantity;
      world.add('stockMovement', unit, at(date, 17), {
        ...{
          number: world.number(unit, 'CR', date),
          item: item.name,
          kind,
          quantity,
          at: at(date, random.int(9, 16), random.int(0, 59)),
        },
        ...{
          document: `${unit.name.slice(0, 2)}库单${random.int(1000, 9999)}`,
          person: random.pick(world.people(unit)).name,
          remark,
        },
      });
    };
    const portion = Math.max(1, Math.floor(unitSize * (0.05 + random.next() * 0.15)));
    const date = workday(day(random.pick([3, 6, 6, 7, 7, 8, 10]), random.int(2, 25)));
    book('领用出库', -portion, date, random.pick(['演练领用', '强降雨前置到点', '转移安置点使用', '防火检查站配发']));
    if (random.chance(0.6))
      book(
        '归还入库',
        Math.max(1, Math.floor(portion * 0.7)),
        workday(addDays(date, random.int(5, 20))),
        '使用后归还，清洗晾晒入库',
      );
    if (random.chance(0.3)) book('采购入库', portion * 2, workday(day(9, random.int(2, 25))), '年度补充采购');
    if (random.chance(0.1)) book('报废', -1, workday(day(11, random.int(2, 13))), '破损报废，已审批');
  }
  for (const depot of unit.of('depot').slice(0, isMain(unit) ? 4 : 1)) {
    const months = isMain(unit) ? [3, 6, 9, 11] : isDeep(unit) ? [5, 11] : random.sample([4, 5, 10, 11], 1);
    for (const month of months) {
      const countedOn = workday(day(month, random.int(5, 18)));
      const people = random.sample(world.people(unit), 2);
      world.add('stocktake', unit, countedOn, {
        ...{
          number: world.number(unit, 'PD', countedOn),
          depot: depot.name,
          countedOn,
          counter: people[0]?.name,
          witness: people[1]?.name,
        },
        state: month < 11 ? '已结清' : isMain(unit) ? '已盘点' : random.pick(['已盘点', '盘点中', '已结清']),
        explanation: random.chance(0.3) ? '账实差异2件，系登记滞后，已补录。' : '账实相符。',
      });
    }
  }
}

const standards = [
  ['单帐篷', '顶', { perThousandPeople: 0.4 }],
  ['折叠床', '张', { perThousandPeople: 1.2 }],
  ['棉被', '床', { perThousandPeople: 2 }],
  ['瓶装饮用水', '箱', { perThousandPeople: 3 }],
  ['救生衣', '件', { perTeam: 30 }],
  ['编织袋', '条', { fixed: 20000 }],
  ['应急发电机', '台', { fixed: 10 }],
  ['风力灭火机', '台', { perTeam: 4 }],
  ['家庭应急包', '套', { perHousehold: 0.2 }],
  ['卫星电话', '部', { fixed: 6 }],
] as const;

function addStandards(world: World, unit: Unit): void {
  for (const [item, measureUnit, amount] of standards)
    world.add('reserveStandard', unit, day(1, 19), {
      ...{
        published: true,
        name: `${item}储备标准`,
        item,
        measureUnit,
        redundancyFactor: unit.city === '11' ? 1.3 : 1.1,
        ...amount,
      },
      ...{ responseLevel: '二级响应', days: 3, basis: '年度应急物资储备计划' },
    });
}

/** What went out for an incident, in the evening of its day; the rest of the year's bookings lie on other days. */
export function issueFor(
  world: World,
  unit: Unit,
  name: string,
  quantity: number,
  moment: string,
  dispatch: string,
): void {
  const item = itemsOf(unit).find((one) => one.name === name);
  if (!item) throw new Error(`${unit.name} has no ${name}`);
  world.add('stockMovement', unit, plus(moment, 1), {
    ...{
      number: world.number(unit, 'CR', moment),
      item: name,
      kind: '领用出库',
      quantity: -quantity,
      at: moment,
      dispatch,
    },
    ...{ person: world.people(unit, /保管员/)[0]?.name, remark: '抢险救援领用' },
  });
}
