import type { Unit } from '../base.ts';
import { makeName, makePhone } from '../names.ts';
import { departmentOf, handlerOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { deepsOf, isDeep, isMain, mainsOf } from '../scope.ts';
import { addDays, at, day, plus, today } from '../time.ts';
import type { World } from '../world.ts';

/** Grids and who lives in them, and what people call about (B-01, B-12, K-09, K-10, T2). */
export function service(world: World, random: Random): void {
  for (const unit of mainsOf(world)) addCategories(world, unit);
  for (const unit of deepsOf(world)) addGrids(world, random, unit, unit.places.slice(0, 7));
  for (const unit of world.units.filter(({ tier }) => tier === 'village')) addGrids(world, random, unit, [unit]);
  for (const unit of [...mainsOf(world), ...deepsOf(world)]) {
    const count = isMain(unit) ? 58 : 24;
    for (let place = 0; place < count; place++)
      addTicket(world, random, unit, addDays(day(1, 4), Math.floor((place * 321) / count)));
    for (const [place, state] of Object.keys(openStates).entries())
      addTicket(world, random, unit, addDays(today, -Math.floor(place / 2)), state);
  }
}

/** What the first grid of a place is called, as rows name it. */
export const gridOf = (place: { code: string }): string => `${place.code}-01`;

function addGrids(world: World, random: Random, unit: Unit, places: readonly { code: string; name: string }[]): void {
  const workers = world.people(unit);
  for (const place of places) {
    const code = gridOf(place);
    const households = random.int(90, 320);
    world.add('grid', unit, day(1, 10), {
      ...{
        code,
        name: `${place.name}第一网格`,
        kind: '综合网格',
        place: place.code,
        chief: random.pick(workers).number,
      },
      ...{ surface: (random.int(4, 60) / 10).toFixed(1), households, people: Math.round(households * 2.8) },
    });
    const roles = ['网格管理员', '网格助理员', '网格警员', '网格消防员'];
    for (const [place, person] of random.sample(workers, unit.tier === 'village' ? 2 : 3).entries())
      world.add('gridForce', unit, day(1, 10), {
        grid: code,
        person: person.number,
        role: roles[place],
        phone: person.phone,
        isFullTime: place === 0,
        from: day(1, 1),
      });
    for (const [name, kind] of random.sample(objects, 4))
      world.add('gridObject', unit, day(2, 6), {
        ...{
          code: world.number(unit, 'WD', day(2, 6)),
          name: `${place.name}${name}`,
          grid: code,
          kind,
          address: place.name,
        },
        ...{
          proprietor: makeName(random, unit.city, '男'),
          responsible: random.pick(workers).number,
          checkedOn: addDays(today, -random.int(1, 60)),
        },
      });
    for (let house = 0; house < 6; house++) addHousehold(world, random, unit, place, code);
  }
}

const objects = [
  ['便民超市', '门店'],
  ['卫生室', '场所'],
  ['消火栓', '消防设施'],
  ['出租房', '出租房'],
  ['变压器', '公共设施'],
  ['五金加工坊', '企业'],
  ['老年活动室', '场所'],
  ['快递驿站', '门店'],
] as const;

function addHousehold(
  world: World,
  random: Random,
  unit: Unit,
  place: { code: string; name: string },
  grid: string,
): void {
  const head = makeName(random, unit.city, random.chance(0.8) ? '男' : '女');
  const code = `${place.code}-${String(world.count(`household ${place.code}`)).padStart(4, '0')}`;
  const address = `${place.name}${random.int(1, 12)}组${random.int(1, 90)}号`;
  const site = unit
    .of('riskSite')
    .find((one) => one.place === place.code && /地质|切坡|低洼|山洪/.test(one.kind ?? ''));
  world.add('household', unit, day(2, 20), {
    ...{
      code,
      head,
      phone: makePhone(random),
      address,
      place: place.code,
      grid,
      people: random.int(1, 6),
      riskSite: site?.code,
    },
    ...{ reserveDays: random.pick([1, 3, 3, 5, 7]), updatedOn: addDays(today, -random.int(2, 170)) },
  });
  if (!random.chance(0.55)) return;
  const [kinds, needs] = random.pick(needy);
  world.add('keyPerson', unit, day(2, 21), {
    number: `${place.code}-ZD${String(world.count(`key ${place.code}`)).padStart(3, '0')}`,
    ...{
      name: kinds === '留守儿童' ? makeName(random, unit.city, '女') : head,
      kinds,
      needs,
      address,
      household: code,
      grid,
    },
    ...{
      legalBasis: random.pick(['本人（监护人）同意', '履行法定职责']),
      birthYear: kinds === '留守儿童' ? random.int(2013, 2020) : random.int(1936, 1962),
    },
    phone: makePhone(random),
    health: kinds === '重病人员' ? '慢性阻塞性肺病，需吸氧' : undefined,
    helper: random.pick(world.people(unit)).number,
    checkedOn: addDays(today, -random.int(1, 90)),
  });
}

const needy = [
  ['独居老人', '转移时需专人接送'],
  ['独居老人', '听力差，须上门通知'],
  ['失能（残疾）人员', '轮椅，须两人抬送'],
  ['留守儿童', '由帮扶人陪护'],
  ['重病人员', '须带氧气和常用药'],
  ['孕产妇', '提前转移到镇卫生院'],
  ['特困人员', '安置点须提供被褥'],
] as const;

const categories = [
  ['01', '城市运行', undefined, 60, 72],
  ['0101', '道路积水', '01', 15, 24],
  ['0102', '燃气异味', '01', 5, 4],
  ['0103', '道路塌陷', '01', 15, 24],
  ['02', '安全隐患', undefined, 60, 120],
  ['0201', '消防通道占用', '02', 30, 48],
  ['0202', '电动车违规充电', '02', 30, 48],
  ['0203', '山体、边坡险情', '02', 15, 24],
  ['03', '应急求助', undefined, 10, 24],
  ['0301', '人员被困、走失', '03', 5, 4],
  ['0302', '停水停电', '03', 30, 24],
  ['0303', '受灾生活困难', '03', 60, 120],
] as const;

function addCategories(world: World, unit: Unit): void {
  for (const [code, name, parent, acceptMinutes, handleHours] of categories)
    world.add('ticketCategory', unit, parent ? day(1, 9) : day(1, 8), {
      ...{
        published: true,
        code,
        name,
        parent,
        acceptMinutes,
        handleHours,
        organization: departmentOf(unit, /应急管理局/),
      },
    });
}

type Ticket = readonly [
  category: string,
  title: string,
  hazardType: string,
  months: readonly number[] | undefined,
  result: string,
];

const tickets: readonly Ticket[] = [
  ['0101', '雨后路面积水约20厘米，车辆难以通行', '洪涝', [5, 6, 7, 8, 9], '已抽排积水并清掏雨水篦子，当日恢复通行。'],
  ['0102', '楼道有燃气味', '水电油气供应中断', undefined, '到场检测，更换老化软管，入户宣传。'],
  ['0103', '人行道塌陷一处', '综合', [4, 5, 6, 7, 8, 9], '已围挡，3日内回填修复。'],
  ['0201', '消防通道被私家车长期占用', '火灾', undefined, '劝离车辆，施划标线并安装隔离桩。'],
  ['0202', '电动自行车进楼充电', '火灾', undefined, '移出车辆，告知充电棚位置，纳入巡查。'],
  ['0203', '屋后边坡掉土', '地质灾害', [4, 5, 6, 7, 8, 9], '技术人员现场查看，雨天临时转移，列入治理计划。'],
  ['0301', '老人外出未归', '综合', undefined, '网格员与派出所联合查找，2小时后找到并送回。'],
  ['0302', '小区停电超过3小时', '水电油气供应中断', [1, 6, 7, 8, 12], '故障已排除，恢复供电。'],
  ['0303', '房屋受淹，请求临时安置', '洪涝', [6, 7, 8], '已安置到避难场所，发放被褥和食品。'],
  ['0203', '景区步道有落石', '地质灾害', [3, 5, 10], '清除危石，封闭步道并设绕行标识。'],
  ['02', '路口焚烧垃圾、秸秆', '森林草原火灾', [1, 2, 3, 10, 11], '已扑灭，对当事人批评教育。'],
];

/** What a ticket of these days may wait for. */
const openStates = { 已受理: 0.2, 已派单: 0.25, 处置中: 0.3, 待核实: 0.15, 权属争议: 0.1 };

function addTicket(world: World, random: Random, unit: Unit, date: string, given?: string): void {
  const month = Number(date.slice(5, 7));
  const [category, title, hazardType, , result] = random.pick(
    tickets.filter(([, , , months]) => !months || months.includes(month)),
  );
  const hour = date >= addDays(today, -1) ? random.int(7, 11) : random.int(6, 22);
  const receivedAt = at(date, hour, random.int(0, 59));
  const isOld = date < addDays(today, -8);
  const usual: Record<string, number> = isOld ? { 已结案: 0.88, 已分流: 0.06, 待核实: 0.03, 处置中: 0.03 } : openStates;
  const state = given ?? random.weighted(usual);
  const place = unit.places.length > 0 ? random.pick(unit.places) : unit;
  const isDone = state === '已结案' || state === '待核实';
  const isAsked = isDeep(unit) && unit.places.slice(0, 7).some(({ code }) => code === place.code);
  world.add('serviceTicket', unit, state === '待核实' ? (isOld ? addDays(today, -random.int(1, 4)) : date) : date, {
    ...{
      number: world.number(unit, 'GD', date),
      title: `${place.name}${title}`,
      state,
      receivedAt,
      place: place.code,
      address: `${place.name}${random.int(1, 80)}号附近`,
    },
    channel: random.weighted({
      '12345 热线': 0.5,
      网格上报: 0.2,
      区长公开电话: 0.08,
      '110 非警务分流': 0.15,
      来访: 0.07,
    }),
    urgency: category === '0102' || category === '0301' ? '紧急' : '一般',
    category: `${categoryOwner(unit).code}/${category}`,
    content: `来电人反映：${place.name}${title}，请尽快处理。`,
    ...{ caller: makeName(random, unit.city, random.chance(0.5) ? '男' : '女'), callerPhone: makePhone(random) },
    grid: isAsked ? gridOf(place) : undefined,
    organization: state === '已受理' || state === '已分流' ? undefined : handlerOf(unit, hazardType),
    divertedTo: state === '已分流' ? '公安机关（警务类）' : undefined,
    due: plus(receivedAt, 60 * 72),
    result: isDone ? result : undefined,
    satisfaction:
      state === '已结案' ? random.weighted({ 满意: 0.7, 基本满意: 0.2, 不满意: 0.05, 未联系上: 0.05 }) : undefined,
  });
}

const categoryOwner = (unit: Unit): Unit => (isMain(unit) || !unit.above ? unit : categoryOwner(unit.above));
