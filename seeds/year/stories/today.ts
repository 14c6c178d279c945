import { dutyPostOf } from '../areas/duty.ts';
import { addWarning } from '../areas/monitoring.ts';
import { addCall } from '../areas/warnings.ts';
import type { Unit } from '../base.ts';
import { departmentOf, dutyRoomOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { mainsOf } from '../scope.ts';
import { addDays, at, day, plus, today } from '../time.ts';
import type { World } from '../world.ts';
import { IncidentFile } from './file.ts';
import { addRelief } from './relief.ts';

const inForce: Readonly<Record<string, readonly [type: string, level: string, text: string]>> = {
  '11': ['寒潮低温', '四级（蓝色）', '受强冷空气影响，22日夜间至24日气温下降8至10℃，山区道路可能结冰。'],
  '4301': ['森林草原火险', '三级（黄色）', '近期连晴少雨，森林火险气象等级四级，严禁一切野外用火。'],
  '50': ['大雾', '三级（黄色）', '沿江、沿湖能见度低于200米，汉丰湖渡运视情停航。'],
  '5401': ['暴雪', '四级（蓝色）', '预计23日至24日当雄、墨竹工卡、林周北部有中到大雪，牧区注意防范。'],
};

/** What is on the desks today: a warning in force and one to approve, an incident under way, winter relief, and what was ordered and is late. */
export function todaysWork(world: World, random: Random): void {
  for (const unit of mainsOf(world)) {
    const [type, level, content] = inForce[unit.city] as (typeof inForce)[string];
    const issuedAt = at(today, 8, 30);
    const { number } = addWarning(world, unit, {
      ...{
        title: `${unit.name}${type}${level.slice(3, 5)}预警`,
        type,
        level,
        issuedAt,
        hours: 48,
        state: '已发布',
        area: `${unit.name}`,
        content,
      },
      measures: [
        [departmentOf(unit, /应急管理局/), '加强值守，核对应急力量和物资'],
        [departmentOf(unit, /交通/), '备足防滑物资，重点路段值守'],
        [departmentOf(unit, /林业|园林/), '护林员在岗，路口设卡'],
      ],
    });
    const [silent, escalated, ...others] = random.sample(
      unit.below.filter(({ tier }) => tier !== 'village'),
      8,
    );
    for (const below of others) addCall(world, random, unit, below, number, issuedAt);
    for (const [below, state] of [
      [silent, '未应答'],
      [escalated, '已升级叫应'],
    ] as const)
      if (below)
        world.add('warningDelivery', unit, issuedAt, {
          ...{
            warning: number,
            channel: '电话叫应',
            recipient: `${below.name}值班室`,
            place: below.code,
            state,
            sentAt: plus(issuedAt, 4),
            calledAt: plus(issuedAt, 5),
          },
          ...{ retries: 3, escalatedTo: state === '已升级叫应' ? `${below.name}主要负责人` : undefined },
        });
    addWarning(world, unit, {
      ...{
        title: `${unit.name}道路结冰黄色预警（送审）`,
        type: '道路结冰',
        level: '三级（黄色）',
        issuedAt: at(today, 9, 10),
        hours: 24,
        state: '待审批',
      },
      ...{
        area: '高海拔和背阴路段',
        content: '预计今夜路面温度降至0℃以下，部分路段可能出现对交通有影响的结冰。',
        measures: [],
      },
    });
    addYesterday(world, unit);
    addSupervision(world, random, unit.code);
    addRelief(
      world,
      random,
      unit,
      {
        ...{
          name: `${unit.name}2026—2027年度冬春生活救助`,
          kind: '冬春生活救助',
          from: day(11, 5),
          to: '2027-03-31',
          perPerson: 180,
        },
        standard: '重点救助因灾生活困难的低保、特困、脱贫监测对象，分类分档。',
      },
      unit.below
        .filter(({ tier }) => tier === 'township')
        .slice(0, 6)
        .flatMap((below) => [
          { unit: below, count: 2, state: '已申请' },
          { unit: below, count: 2, state: '村级评议公示' },
          { unit: below, count: 1, state: '乡镇已审核' },
        ]),
    );
  }
  addFireUnderWay(world);
}

/** Yesterday's accident on the road: its report waits to be passed on, and what was asked for waits for an answer. */
function addYesterday(world: World, unit: Unit): void {
  const yesterday = addDays(today, -1);
  const place = unit.places[2] ?? unit;
  const file = new IncidentFile(world, unit, {
    ...{
      name: `${place.name}“11·21”道路交通事故`,
      category: '事故灾难',
      hazardType: '道路交通事故',
      level: '一般',
      state: '已控制',
    },
    ...{
      place: place.code,
      address: `${place.name}县道K12+300处`,
      occurredAt: at(yesterday, 17, 36),
      knownAt: at(yesterday, 17, 41),
    },
    ...{
      firstResponseAt: at(yesterday, 17, 58),
      controlledAt: at(yesterday, 19, 20),
      deaths: 0,
      missing: 0,
      injured: 2,
      seriouslyInjured: 0,
    },
    ...{
      responsibleOrganization: departmentOf(unit, /公安|交通/),
      situation: '雾天路滑，小客车与货车追尾，2人轻伤送医，道路19时20分恢复双向通行。',
    },
  });
  file.log([17, '处置', '交警、急救到场', '伤员送医，设置警示区。'], [99, '处置', '恢复通行', '清障完毕，双向通行。']);
  const title = `${unit.name}关于${place.name}道路交通事故的首报`;
  file.report(unit, '首报', [9, 27], '雾天路滑引发追尾，2人轻伤。', { title, state: '已核校', injured: 2, deaths: 0 });
  // it is the unit above that answers
  if (unit.above)
    file.add('resourceRequest', 30, {
      ...{
        subject: '移动照明和警示设备',
        kind: '装备',
        state: '已提出',
        quantity: 2,
        measureUnit: '套',
        requestedAt: file.at(30),
      },
      to: `${place.name}事故路段`,
    });
}

const matters = [
  ['消防通道占用整治进度滞后', '限期整改', '整治', '已解除', 40],
  ['重大事故隐患逾期未整改', '挂牌督办', '隐患逾期', '整改中', 24],
  ['叫应未按时应答', '警示约谈', '叫应', '已解除', 110],
  ['一季度值班抽查两次不合格', '通报批评', '值守', '已解除', 220],
  ['应急物资储备缺口', '限期整改', '储备', '已报告', 18],
  ['演练计划未完成', '专项督查', '演练', '已下达', 5],
] as const;

function addSupervision(world: World, random: Random, code: string): void {
  const unit = world.unit(code);
  const below = unit.below.filter(({ tier }) => tier !== 'village');
  for (const [title, kind, trigger, state, daysAgo] of matters) {
    const issuedOn = addDays(today, -daysAgo);
    const target = random.pick(below);
    world.add('supervisionAction', unit, state === '已报告' ? addDays(today, -2) : issuedOn, {
      ...{
        number: world.number(unit, 'DB', issuedOn),
        title: `${target.name}${title}`,
        kind,
        trigger,
        state,
        issuedOn,
        due: addDays(issuedOn, 15),
      },
      organization: `${target.code}/${governmentOf(target)}`,
      requirement: '明确责任人和时限，整改情况书面报告。',
      report: state === '已解除' || state === '已报告' ? '已整改，附清单和照片。' : undefined,
    });
  }
  for (const [title, program, state, place] of [
    ['综合减灾示范社区', '综合减灾示范社区', '已命名', 0],
    ['综合减灾示范社区', '综合减灾示范社区', '市级复核', 1],
    ['规范化乡镇（街道）', '规范化乡镇（街道）', '区县初审', 2],
    ['规范化乡镇（街道）', '规范化乡镇（街道）', '准备', 3],
  ] as const) {
    const target = below[place];
    // the city's own applications have no city above them to review
    if (!target || unit.tier === 'city') continue;
    world.add('creationApplication', target, state === '已命名' ? day(9, 18) : addDays(today, -random.int(4, 12)), {
      ...{
        title: `${target.name}${title}`,
        program,
        year: 2026,
        place: target.code,
        organization: governmentOf(target),
        selfScore: random.int(84, 97),
      },
      ...(unit.city === '4301' || state === '准备' || state === '已命名' ? { state } : { state: '区县初审' }),
      ...(state === '已命名' ? { namedOn: day(9, 18), validUntil: '2029-09-17' } : {}),
      prerequisites: '近两年未发生因灾亡人和较大以上事故。',
    });
  }
  for (const [title, month] of [
    ['防汛抗旱先进集体', 10],
    ['安全生产月优秀组织单位', 7],
    ['应急演练优胜队伍', 9],
  ] as const) {
    const target = random.pick(below);
    world.add('commendation', unit, day(month, 20), {
      ...{
        title: `${target.name}获评${title}`,
        level: '区县级',
        organization: `${target.code}/${governmentOf(target)}`,
        awardedOn: day(month, 20),
        awardedBy: governmentOf(unit),
      },
      ...{ basis: '组织有力，落实到位。', amount: 5000 },
    });
  }
}

/** Kaizhou this morning: a fire on a street with shops; the written report waits to be checked, people are housed, a team is on the spot. */
function addFireUnderWay(world: World): void {
  const district = world.unit('500154');
  const street = world.unit('500154001');
  const file = new IncidentFile(world, street, {
    ...{
      name: '汉丰街道老街商铺火灾',
      category: '事故灾难',
      hazardType: '火灾',
      level: '未分级',
      state: '处置中',
      place: '500154001000',
      address: '汉丰街道安康路老街',
    },
    ...{
      occurredAt: at(today, 6, 18),
      knownAt: at(today, 6, 21),
      firstResponseAt: at(today, 6, 30),
      plan: planName,
      deaths: 0,
      missing: 0,
      injured: 0,
    },
    ...{
      responsibleOrganization: `${district.code}/开州区消防救援支队`,
      situation: '过火约260平方米，涉及商铺7间，疏散96人，正在清理余火，原因待查。',
    },
  });
  file.log(
    [9, '处置', '街道队伍到场', '疏散沿街住户，切断电源气源。'],
    [14, '处置', '消防到场', '6车32人，两路夹击。'],
    [70, '事态', '明火基本扑灭', '余火清理中，未发现被困人员。'],
  );
  file.report(street, '首报', [10, 26], '汉丰街道安康路老街商铺起火，消防到场处置，暂无人员伤亡。', {
    title: '汉丰街道关于老街商铺火灾的首报',
    state: '书面已报',
    deaths: 0,
    missing: 0,
    injured: 0,
  });
  file.report(district, '首报', [16, 34], '区级领导赶赴现场，明火基本扑灭。', {
    title: '开州区关于汉丰街道老街商铺火灾的首报',
    state: '已核校',
    deaths: 0,
  });
  file.add(
    'dispatchOrder',
    5,
    {
      ...{
        number: world.number(district, 'DD', today),
        kind: '队伍',
        state: '已到场',
        team: '开州区综合应急救援支队',
        to: '汉丰街道安康路',
        task: '破拆清理、照明',
        people: 20,
      },
      ...{
        orderedAt: file.at(5),
        acknowledgedAt: file.at(7),
        assembledAt: file.at(15),
        departedAt: file.at(18),
        arrivedAt: file.at(31),
      },
    },
    district,
  );
  file.add('resourceRequest', 60, {
    ...{
      subject: '棉被、方便食品',
      kind: '物资',
      state: '已提出',
      quantity: 60,
      measureUnit: '份',
      requestedAt: file.at(60),
      neededBy: file.at(240),
      to: '汉丰街道办事处安置点',
    },
  });
  file.add(
    'responseActivation',
    45,
    {
      ...{
        name: '汉丰街道老街火灾四级应急响应',
        level: '四级响应',
        state: '建议启动',
        scope: '500154001000',
        proposedBy: '开州区消防救援支队',
        triggerEvidence: '连片商铺过火，需安置住户。',
      },
    },
    district,
  );
  file.losses(street, '汉丰街道老街火灾灾情报告', '火灾', [
    { stage: '初报', minutes: 120, affected: 96, evacuated: 96, directLoss: 600_000, state: '已上报，待查灾' },
  ]);
  world.add('dutyLog', district, today, {
    ...{
      post: dutyPostOf(district),
      at: file.at(10),
      kind: '信息报告',
      subject: '汉丰街道报告老街商铺火灾',
      counterpart: dutyRoomOf(street),
      incident: file.reference,
    },
    handling: '报告带班领导，调度消防、应急、电力、卫健到场。',
  });
}

const planName = '500154000000/开州区火灾事故应急预案';
