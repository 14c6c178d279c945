import type { Unit } from '../base.ts';
import { bureauOf, departmentOf, governmentOf, organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { deepsOf, isMain, mainsOf } from '../scope.ts';
import { addDays, at, day, today, workday } from '../time.ts';
import type { World, YearRow } from '../world.ts';

type Task = readonly [title: string, lead: RegExp, target: number, unit: string, due: string, measure: string];

/** What the yearly work points ask for, with the day it is due. */
const tasks: readonly Task[] = [
  ['开展汛前安全大检查', /水[利务]局/, 1, '次', day(4, 30), '对水库、山塘、堤防、山洪危险区逐一检查，建立问题清单。'],
  ['完成综合应急预案修订', /应急管理局/, 1, '部', day(9, 30), '按新的机构职责修订，征求意见、专家评审后印发。'],
  ['编制“一对一”专项预案', /应急管理局/, 20, '部', day(10, 31), '较大及以上风险点、隐患点一处一案。'],
  ['组织综合应急演练', /应急管理局/, 1, '场', day(11, 30), '以无脚本方式组织，检验指挥协同和转移安置。'],
  ['每季度风险形势分析', /应急管理局/, 4, '期', day(12, 31), '季度首月10日前形成报告，报政府主要负责人。'],
  ['灾害信息员全员培训', /应急管理局/, 200, '人', day(6, 30), '覆盖到村（社区），考核合格上岗。'],
  ['乡镇（街道）干部应急轮训', /应急管理局/, 120, '人', day(10, 31), '依托党校举办，每期不少于16学时。'],
  ['重大事故隐患动态清零', /应急管理局/, 30, '处', day(12, 20), '挂牌督办、销号管理，整改率不低于80%。'],
  ['“九小”场所消防安全整治', /消防/, 600, '家', day(11, 30), '逐家建档，拆除违规住人和阻挡逃生的铁栅栏。'],
  ['应急物资储备达标', /应急管理局|粮食/, 100, '%', day(10, 31), '对照储备标准补齐缺口，落实轮换。'],
  ['应急避难场所规范化建设', /应急管理局|住房/, 6, '处', day(11, 30), '完善标识、供水供电和无障碍设施。'],
  ['森林防火检查站标准化', /林业|园林/, 8, '个', day(10, 15), '配齐值守、登记、扑火装备。'],
  ['地质灾害点“一点一策”', /自然资源/, 40, '处', day(5, 15), '更新撤离路线，落实监测预警和带领人。'],
  ['村（社区）应急广播联通率', /文化|旅游/, 100, '%', day(8, 31), '打通预警信息到户“最后一公里”。'],
  ['应急值守规范化建设', /应急管理局/, 12, '个', day(9, 30), '统一场所、设备、制度和台账。'],
  ['高层建筑消防设施检测', /消防|住房/, 50, '栋', day(9, 30), '对消火栓、自动报警系统逐栋检测。'],
  ['燃气管网老化更新', /城市管理|住房/, 18, '公里', day(12, 15), '优先更新材质落后、使用满20年的管道。'],
  ['安全生产责任保险推广', /应急管理局/, 300, '家', day(11, 30), '高危行业全覆盖，提供事故预防服务。'],
  ['冬春受灾群众生活救助', /应急管理局|民政/, 1, '轮', day(12, 31), '摸底、公示、审批、发放全程留痕。'],
  ['应急志愿者注册培训', /应急管理局/, 150, '人', day(10, 31), '注册、培训、保险一体办理。'],
  ['道路临水临崖段安防工程', /交通/, 12, '公里', day(11, 30), '加装护栏和警示标志。'],
  ['学校应急疏散演练全覆盖', /教育/, 60, '所', day(5, 31), '每学期不少于2次。'],
  ['特种设备安全专项检查', /市场监督/, 200, '台', day(10, 31), '电梯、锅炉、大型游乐设施逐台检查。'],
  ['全国综合减灾示范社区创建', /应急管理局|民政/, 3, '个', day(9, 30), '按标准自评、初审、推荐。'],
];

const plateauTasks: readonly Task[] = [
  ['冰湖溃决风险巡查', /自然资源/, 2, '轮', day(9, 20), '汛前、汛中各一轮，监测站在线率不低于95%。'],
  ['牧区防抗雪灾物资前置', /应急管理局|农业/, 100, '%', day(11, 15), '饲草料、防寒服、药品前置到乡到点。'],
  ['寺庙文物建筑火灾防控', /消防/, 40, '座', day(11, 30), '整治酥油灯、电气线路，微型消防站达标。'],
  ['四级灾情报送演练', /应急管理局/, 2, '次', day(8, 31), '村、乡、县、市逐级报送，限时核对。'],
];

const planName = (unit: Unit): string => `${unit.name}2026年应急管理工作要点`;

/** Yearly work points, what became of each task, and the meetings, papers and rules around them. */
export function work(world: World, random: Random): void {
  for (const unit of world.units.filter((one) => one.tier === 'city' || isMain(one)))
    addPlan(world, random, unit, undefined);
  // the city's points go down to the counties; two of them and the development zone have not taken them up
  const late = ['540123', '540124', '540172'].map((code) => code.padEnd(12, '0'));
  for (const unit of world.units)
    if (unit.tier === 'district' && !isMain(unit) && !late.includes(unit.code))
      addPlan(world, random, unit, unit.above);
  for (const unit of deepsOf(world)) addPlan(world, random, unit, unit.above);
  for (const unit of world.unit('540122').below)
    if (unit.code !== '540122205000') addPlan(world, random, unit, unit.above);
  for (const unit of mainsOf(world)) addOtherPlans(world, random, unit);
}

function addPlan(world: World, random: Random, unit: Unit, above: Unit | undefined): void {
  const isBelow = above !== undefined;
  const issuedOn = workday(day(isBelow ? (unit.tier === 'township' ? 3 : 2) : 1, isBelow ? 26 : 20));
  const title = planName(unit);
  world.add('workPlan', unit, issuedOn, {
    ...{
      title,
      kind: '年度工作要点',
      state: '已印发',
      from: day(1, 1),
      to: day(12, 31),
      issuedOn,
      issuer: governmentOf(unit),
    },
    documentNumber: `${unit.name.slice(0, 1)}${unit.tier === 'township' ? '政发' : '应急委发'}〔2026〕${random.int(2, 19)}号`,
    derivedFrom: above && `${above.code}/${planName(above)}`,
    goals: '坚决防范遏制重特大事故，最大限度减少灾害伤亡，提升基层应急管理能力。',
    themes: '责任落实、风险防控、预案演练、队伍物资、基层基础。',
  });
  const all = unit.city === '5401' ? [...plateauTasks, ...tasks.slice(0, 20)] : tasks;
  const chosen = above ? random.sample(all, unit.tier === 'township' ? 8 : 14) : all;
  for (const [place, task] of chosen.entries()) addTask(world, random, unit, title, place + 1, task, above);
}

function addTask(
  world: World,
  random: Random,
  unit: Unit,
  plan: string,
  place: number,
  [title, lead, target, measureUnit, due, measure]: Task,
  above: Unit | undefined,
): void {
  const scale = unit.tier === 'township' ? 0.1 : above ? 0.5 : 1;
  const goal = measureUnit === '%' ? target : Math.max(1, Math.round(target * scale));
  const isDue = due < today;
  const state = isDue
    ? random.weighted({ 已办结: 0.84, 待验收: 0.05, 推进中: 0.08, 已延期: 0.03 })
    : random.weighted({ 推进中: 0.7, 已办结: 0.12, 待验收: 0.08, 已分解: 0.1 });
  const isDone = state === '已办结' || state === '待验收';
  const done = isDone ? goal : state === '已分解' ? 0 : Math.floor(goal * (0.4 + random.next() * 0.5));
  const closedOn =
    state === '已办结' ? workday(addDays(isDue ? due : addDays(today, -20), -random.int(1, 15))) : undefined;
  const writtenAt = closedOn ?? (isDone ? addDays(today, -random.int(1, 12)) : day(3, 2));
  const upstream = above && taskOf(world, above, title);
  // what takes up a task is written after it
  world.add('workTask', unit, upstream && upstream.at > writtenAt ? upstream.at : writtenAt, {
    ...{
      number: String(place).padStart(2, '0'),
      title,
      plan,
      state,
      measure,
      target: goal,
      done,
      measureUnit,
      due,
      closedOn,
    },
    published: true,
    upstream: upstream && `${above.code}/${title}`,
    leadOrganization: unit.tier === 'township' ? bureauOf(unit) : departmentOf(unit, lead),
    supportOrganizations:
      unit.tier === 'township' ? governmentOf(unit) : random.sample(organizationsOf(unit, /工作部门/), 2).join('、'),
    progress: isDone
      ? `已完成${goal}${measureUnit}，资料归档。`
      : state === '已分解'
        ? undefined
        : `已完成${done}${measureUnit}${isDue ? '，因项目资金下达较晚未按期完成，正抓紧推进' : '，按序时推进'}。`,
  });
}

const taskOf = (world: World, unit: Unit, title: string): YearRow | undefined =>
  world.rows.find(
    ({ resource, cells }) => resource === 'workTask' && cells.unit === unit.code && cells.title === title,
  );

function addOtherPlans(world: World, random: Random, unit: Unit): void {
  const others: readonly (readonly [title: string, kind: string, state: string, from: string, to: string])[] = [
    [`${unit.name}“十五五”应急体系建设规划`, '五年规划', unit.city === '50' ? '送审' : '起草', day(1, 1), '2030-12-31'],
    [`${unit.name}2026年应急救援队伍建设计划`, '队伍年度计划', '已印发', day(1, 1), day(12, 31)],
    [`${unit.name}2026年应急物资储备计划`, '物资储备计划', '已印发', day(1, 1), day(12, 31)],
    [`${unit.name}2026年应急管理培训计划`, '培训计划', '已印发', day(1, 1), day(12, 31)],
    [`${unit.name}2025年应急管理工作要点`, '年度工作要点', '已归档', '2025-01-01', '2025-12-31'],
  ];
  for (const [title, kind, state, from, to] of others) {
    const issuedOn =
      state === '已印发' ? workday(day(2, random.int(2, 12))) : state === '已归档' ? '2025-02-10' : undefined;
    world.add('workPlan', unit, issuedOn ?? workday(day(11, random.int(2, 12))), {
      ...{ title, kind, state, from, to, issuedOn, issuer: governmentOf(unit) },
      summary: state === '已归档' ? '全年任务基本完成，未发生较大及以上生产安全事故；两项任务结转2026年。' : undefined,
    });
    if (kind === '队伍年度计划')
      for (const [place, team] of unit.of('team').slice(0, 6).entries())
        world.add('workTask', unit, issuedOn ?? today, {
          ...{
            published: true,
            number: String(place + 1).padStart(2, '0'),
            title: `${team.name}年度训练考核`,
            plan: title,
            state: '推进中',
          },
          ...{
            leadOrganization: team.organization,
            target: 12,
            done: random.int(8, 10),
            measureUnit: '次',
            due: day(12, 25),
          },
          progress: '每月集中训练1次，9月完成体能和技能考核。',
        });
  }
  // what waits for somebody today
  world.add('officialDocument', unit, addDays(today, -4), {
    ...{ title: `${unit.name}关于做好今冬明春应急管理工作的通知`, kind: '通知', state: '审核中', issue: '1' },
    ...{
      issuer: bureauOf(unit),
      body: '突出低温雨雪冰冻、森林火险、取暖用火和烟花爆竹安全，抓好值班值守和物资前置。',
      secrecy: '主动公开',
    },
    distribution: '各乡镇（街道），各成员单位',
  });
  world.add('meeting', unit, today, {
    ...{
      title: `${unit.name}12月份安全形势会商会`,
      kind: '会商',
      heldAt: at(day(12, 2), 9, 30),
      address: '应急指挥中心会商室',
    },
    chair: world.people(unit, /领导干部/)[2]?.number,
    organizations: random.sample(organizationsOf(unit, /工作部门|应急管理局/), 8).join('、'),
  });
}
