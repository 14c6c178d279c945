import type { Unit } from '../base.ts';
import { dutyRoomOf, governmentOf, handlerOf } from '../organizations.ts';
import { planOf } from '../planOf.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain } from '../scope.ts';
import { addDays, at, day, dayOf, plus, shown, today } from '../time.ts';
import type { World } from '../world.ts';

type Kind = readonly [
  name: string,
  hazardType: string,
  category: string,
  months: readonly number[] | undefined,
  text: string,
];

const kinds: readonly Kind[] = [
  ['居民楼火灾', '火灾', '事故灾难', undefined, '系电气线路短路引发，过火面积约12平方米，无人员伤亡。'],
  ['沿街商铺火灾', '火灾', '事故灾难', undefined, '厨房油烟管道起火，员工使用灭火器处置，消防到场后扑灭。'],
  ['道路交通事故', '道路交通事故', '事故灾难', undefined, '小客车与货车碰撞，伤者送医，道路单向通行40分钟。'],
  [
    '建筑工地高处坠落',
    '建筑施工事故',
    '事故灾难',
    [3, 4, 5, 8, 9, 10, 11],
    '工人从脚手架坠落受伤，已送医，项目停工整顿。',
  ],
  ['林缘火情', '森林草原火灾', '自然灾害', [1, 2, 3, 4, 10, 11], '农事用火引燃林缘杂草，早期处置，过火约0.3公顷。'],
  ['山体塌方', '地质灾害', '自然灾害', [5, 6, 7, 8, 9], '塌方约80立方米，阻断村道，无人员伤亡，当日抢通。'],
  ['河道漂流被困', '洪涝', '自然灾害', [6, 7, 8], '游客涉水被困滩地，水上救援力量到场救出。'],
  ['城区内涝积水', '洪涝', '自然灾害', [5, 6, 7, 8, 9], '短时强降雨致低洼路段积水，强排后恢复通行。'],
  [
    '燃气管道第三方破坏',
    '水电油气供应中断',
    '事故灾难',
    [3, 4, 5, 9, 10, 11],
    '施工挖断中压支管，关阀抢修，影响320户。',
  ],
  ['聚集性胃肠道不适', '食品安全事故', '公共卫生事件', [5, 6, 9], '学生出现呕吐症状，送医留观后好转，停用食堂并采样。'],
  ['电梯困人', '特种设备事故', '事故灾难', undefined, '电梯故障困人，维保人员25分钟救出，停梯检修。'],
];

/** What does not happen in villages. */
const urban = /电梯|燃气|内涝|沿街|居民楼/;

const plateau: readonly Kind[] = [
  ['牧道积雪阻断', '雪灾', '自然灾害', [1, 2, 3, 11], '积雪约18厘米，转移牲畜，抢通牧道。'],
  ['游客高原反应救援', '综合', '公共卫生事件', [5, 6, 7, 8, 9], '游客高反昏迷，高原病医疗救援队转运至市人民医院。'],
  ['草场火情', '森林草原火灾', '自然灾害', [1, 2, 3, 4, 11], '枯草燃烧，风力大，扑灭后留守看护。'],
];

/** The small incidents of a year: reported, dealt with, closed. */
export function incidents(world: World, random: Random): void {
  for (const unit of world.units.filter(({ tier }) => tier !== 'village')) {
    const count = isMain(unit) ? 9 : isDeep(unit) ? 3 : unit.tier === 'township' ? (random.chance(0.35) ? 1 : 0) : 2;
    for (let place = 0; place < count; place++)
      addSmallOne(world, random, unit, addDays(day(1, 3), Math.floor(((place + random.next()) * 315) / count)));
  }
}

function addSmallOne(world: World, random: Random, unit: Unit, date: string): void {
  const month = Number(date.slice(5, 7));
  const fitting = [...kinds, ...(unit.city === '5401' ? plateau : [])].filter(
    ([, , , months]) => !months || months.includes(month),
  );
  const place = unit.places.length > 0 ? random.pick(unit.places) : unit;
  const isRural = /[村乡]$/.test(place.name);
  const [name, hazardType, category, , situation] = random.pick(
    fitting.filter(([kind]) => !isRural || !urban.test(kind)),
  );
  const occurredAt = at(date, random.int(6, 21), random.int(0, 59));
  const knownAt = plus(occurredAt, random.int(3, 12));
  const isOld = date < addDays(today, -25);
  const state = isOld ? random.weighted({ 已归档: 0.75, 已复盘: 0.17, 误报: 0.08 }) : '已控制';
  const injured = /交通|坠落/.test(name) ? random.int(1, 3) : /胃肠/.test(name) ? random.int(6, 18) : 0;
  const number = world.number(unit, 'SJ', date);
  const title = `${place.name}“${month}·${Number(date.slice(8))}”${name}`;
  const figures = { deaths: 0, missing: 0, seriouslyInjured: 0, injured };
  world.add('incident', unit, date, {
    ...{
      number,
      name: title,
      category,
      hazardType,
      state,
      place: place.code,
      occurredAt,
      knownAt,
      ...figures,
      situation,
    },
    level: state === '误报' ? '未分级' : '一般',
    address: `${place.name}${random.int(1, 60)}号附近`,
    ...{ plan: planOf(unit, hazardType), responsibleOrganization: handlerOf(unit, hazardType) },
    ...{ firstResponseAt: plus(knownAt, 14), controlledAt: plus(knownAt, random.int(40, 180)) },
  });
  const isLate = random.chance(0.12);
  const phoneAt = plus(knownAt, isLate ? random.int(18, 45) : random.int(4, 13));
  world.add('infoReport', unit, phoneAt, {
    ...{
      title: `关于${title}的报告`,
      incident: number,
      stage: '首报',
      state: isOld ? '已办结' : '已上报',
      ...common(world, random, unit),
    },
    ...{ occurredAt, knownAt, phoneAt, writtenAt: plus(phoneAt, isLate ? 32 : 14), deaths: 0, missing: 0, injured },
    content: `${shown(date)}${occurredAt.slice(11)}，${place.name}发生${name}。${situation}`,
    defects: isLate ? '迟报' : undefined,
  });
  if (state === '误报') return;
  world.add('incidentEntry', unit, date, {
    incident: number,
    at: phoneAt,
    kind: '指令',
    subject: '带班领导调度',
    content: '通知属地和主管部门到场核实，先救人、防次生。',
  });
  world.add('incidentEntry', unit, date, {
    incident: number,
    at: plus(phoneAt, 60),
    kind: '处置',
    subject: '现场处置完毕',
    content: situation,
    organization: governmentOf(unit),
  });
  const team = unit.of('team')[0];
  if (team && random.chance(0.5))
    world.add('dispatchOrder', unit, date, {
      ...{
        number: world.number(unit, 'DD', date),
        kind: '队伍',
        incident: number,
        state: '已结清',
        team: team.name,
        to: place.name,
      },
      ...{
        task: '到场救援，控制险情',
        people: random.int(6, 18),
        orderedAt: phoneAt,
        acknowledgedAt: plus(phoneAt, 2),
      },
      ...{
        assembledAt: plus(phoneAt, 12),
        departedAt: plus(phoneAt, 15),
        arrivedAt: plus(phoneAt, 38),
        returnedAt: plus(phoneAt, 160),
      },
    });
  if (isOld && random.chance(0.4))
    world.add('infoReport', unit, plus(phoneAt, 240), {
      ...{
        title: `关于${title}处置情况的终报`,
        incident: number,
        stage: '终报',
        state: '已办结',
        ...common(world, random, unit),
      },
      ...{
        occurredAt,
        knownAt,
        phoneAt: plus(phoneAt, 230),
        writtenAt: plus(phoneAt, 240),
        deaths: 0,
        missing: 0,
        injured,
      },
      content: `现场处置结束，${situation}`,
    });
  if (state === '已复盘' || (state === '已归档' && random.chance(0.25)))
    world.add('afterActionReview', unit, dayOf(plus(occurredAt, 60 * 24 * 12)), {
      ...{
        incident: number,
        heldOn: dayOf(plus(occurredAt, 60 * 24 * 12)),
        organization: governmentOf(unit),
        isFinal: true,
        course: situation,
      },
      whatWorked: '属地先期处置快，部门联动顺畅。',
      lessons: random.pick([
        '信息首报要素不全，位置描述不清。',
        '现场警戒范围偏小，围观人员多。',
        '夜间照明装备不足。',
        '与医疗机构对接慢。',
      ]),
    });
}

function common(world: World, random: Random, unit: Unit) {
  const reporter = random.pick(world.people(unit, /机关干部/));
  return { reporter: reporter.number, organization: dutyRoomOf(unit), quality: '数据关、文字关、格式关' };
}
