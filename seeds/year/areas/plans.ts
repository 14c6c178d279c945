import type { Cells, Unit } from '../base.ts';
import { bureauOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { deepsOf, isDeep, isMain, sizeOf } from '../scope.ts';
import { addDays, at, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Versions, reviews and links of plans, what they order at which level, and the drills of the year (K-05, K-06, L-08, B-10, W-14). */
export function plans(world: World, random: Random): void {
  for (const unit of world.units) {
    const inForce = unit.of('emergencyPlan').filter(({ state }) => state === '现行有效');
    for (const plan of random.sample(inForce, Math.ceil(inForce.length * Math.min(1, 0.15 + sizeOf(unit) * 0.5)))) {
      addVersions(world, random, unit, plan);
      addReviews(world, random, unit, plan);
      addLinks(world, random, unit, plan);
    }
    if (isMain(unit) || unit.tier === 'city')
      for (const plan of inForce.filter(({ kind }) => /总体|专项/.test(kind ?? '')).slice(0, 8))
        addResponses(world, unit, plan);
    if (unit.tier !== 'village') addDrills(world, random, unit, inForce);
  }
  for (const unit of deepsOf(world)) for (const village of unit.below) addVillageDrill(world, random, village);
}

function addVersions(world: World, random: Random, unit: Unit, plan: Cells): void {
  const issued = plan.issuedOn || '2024-06-01';
  const year = Number(issued.slice(0, 4));
  const common = {
    plan: plan.name,
    steps: '接报核实—先期处置—启动响应—现场指挥—信息发布—终止评估。',
    contacts: '见值班室通讯录，每季度核对。',
  };
  if (random.chance(0.4))
    world.add('planVersion', unit, issued, {
      ...{
        ...common,
        number: `${year - 3}年版`,
        effectiveFrom: `${year - 3}${issued.slice(4).replace('02-29', '02-28')}`,
        effectiveTo: issued,
      },
      roles: '指挥机构由主要负责人任指挥长。',
    });
  world.add('planVersion', unit, issued, {
    ...{ ...common, number: `${year}年版`, effectiveFrom: issued },
    reason: random.pick(['指挥机构及职责调整', '定期评估', '上位预案变化', '面临的风险变化']),
    roles: '总指挥、副总指挥和成员单位按照职责分工表执行，村（社区）负责叫应和组织转移。',
    resources: '队伍、物资、场所见附件清单。',
    scenarios: random.chance(0.5) ? '按一般、较大、极端三种情景编制。' : undefined,
  });
}

function addReviews(world: World, random: Random, unit: Unit, plan: Cells): void {
  const issued = plan.issuedOn || '2024-06-01';
  const stages = isMain(unit) ? ['自查', '部门审核', '专家评估', '应急委审定', '备案'] : ['自查', '备案'];
  for (const [place, stage] of stages.entries()) {
    const heldOn = workday(addDays(issued, stage === '备案' ? 15 : -60 + place * 12));
    if (heldOn > today || (stage !== '备案' && random.chance(0.5))) continue;
    world.add('planReview', unit, heldOn, {
      ...{ plan: plan.name, stage, heldOn, conclusion: stage === '专家评估' ? '修改后通过' : '通过' },
      ...{ isOperable: true, areContactsValid: random.chance(0.9), areResourcesSufficient: random.chance(0.8) },
      opinion: stage === '专家评估' ? '补充夜间转移和通信中断情形的处置措施，核实队伍电话。' : undefined,
      filingNumber:
        stage === '备案' ? `${unit.name.slice(0, 1)}预备〔${heldOn.slice(0, 4)}〕${random.int(1, 200)}号` : undefined,
      filedTo: stage === '备案' && unit.above ? `${unit.above.code}/${bureauOf(unit.above)}` : undefined,
      filingDue: stage === '备案' ? addDays(issued, 20) : undefined,
    });
  }
}

function addLinks(world: World, random: Random, unit: Unit, plan: Cells): void {
  const write = (kind: string, target: Record<string, string | undefined>, note: string) =>
    world.add('planLink', unit, day(3, 5), {
      number: world.number(unit, 'XJ', day(3, 5)),
      from: plan.name,
      kind,
      note,
      ...target,
    });
  const team = unit.of('team')[random.int(0, Math.max(0, unit.of('team').length - 1))];
  if (team && random.chance(0.7)) write('使用队伍', { team: team.name }, '先期处置和增援力量');
  const depot = unit.of('depot')[0];
  if (depot && random.chance(0.4)) write('使用物资', { depot: depot.name }, '就近调用');
  const other = random.pick(unit.of('emergencyPlan'));
  if (other.name !== plan.name && random.chance(0.4))
    write('政府、部门、企业预案衔接', { to: other.name }, '响应级别和信息报告口径一致');
}

const levels = [
  ['一级响应', '一级（红色）', '特别重大', '党政主要负责人', 15],
  ['二级响应', '二级（橙色）', '重大', '政府主要负责人', 20],
  ['三级响应', '三级（黄色）', '较大', '分管负责人', 30],
  ['四级响应', '四级（蓝色）', '一般', '部门主要负责人', 40],
] as const;

function addResponses(world: World, unit: Unit, plan: Cells): void {
  for (const [level, warningLevel, incidentLevel, leader, minutes] of levels)
    world.add('responsePlan', unit, day(3, 6), {
      ...{
        published: true,
        name: `${plan.name}${level}措施`,
        plan: plan.name,
        level,
        warningLevel,
        incidentLevel,
        minutes,
      },
      triggers: `发布${warningLevel}预警并预计造成${incidentLevel}及以上影响；或发生${incidentLevel}级别突发事件。`,
      leader: `${leader}到指挥中心或现场指挥`,
      groups:
        level === '四级响应'
          ? '综合协调组、抢险救援组'
          : '综合协调组、抢险救援组、医疗救治组、转移安置组、物资保障组、新闻舆情组',
      measures: '加密会商研判，落实叫应和转移，队伍物资前置，每2小时报告一次进展，统一发布信息。',
    });
}

const drillSubjects: readonly (readonly [name: string, hazardType: string, team: RegExp, months: readonly number[]])[] =
  [
    ['山洪地质灾害避险转移演练', '地质灾害', /综合|地质/, [4, 5, 6]],
    ['防汛抢险演练', '洪涝', /防汛|综合/, [4, 5, 6]],
    ['森林火灾扑救演练', '森林草原火灾', /扑火|森林|综合/, [3, 9, 10]],
    ['学校地震应急疏散演练', '地震', /综合/, [5, 9, 10]],
    ['人员密集场所火灾疏散演练', '火灾', /综合|消防/, [6, 11]],
    ['燃气泄漏处置演练', '水电油气供应中断', /燃气|综合|公用/, [6, 10]],
    ['有限空间事故救援演练', '有限空间事故', /综合|有限/, [6, 7]],
    ['雪灾防抗和牧区转移演练', '雪灾', /综合|保通/, [2, 3, 11]],
  ];

/** One comprehensive and two special drills a year in the southwest, fewer elsewhere (K-06b, W-14d). */
function addDrills(world: World, random: Random, unit: Unit, inForce: readonly Cells[]): void {
  const schedule = `${unit.name}2026年应急演练计划`;
  world.add('drillSchedule', unit, day(1, 26), {
    ...{ title: schedule, year: 2026, organization: bureauOf(unit), submittedOn: day(1, 26) },
    emphasis: random.pick(['夜间叫应和转移', '多部门协同', '基层先期处置', '断路断电断网情形']),
  });
  const fits = drillSubjects.filter(([, hazard]) => unit.city === '5401' || hazard !== '雪灾');
  const specials = isMain(unit) ? 6 : isDeep(unit) ? 4 : unit.city === '50' ? 2 : 2;
  const overall = inForce.find(({ kind }) => /总体|综合预案/.test(kind ?? ''));
  addDrill(world, random, unit, schedule, ['突发事件综合应急演练', '综合', /综合/, [5, 6, 9, 10, 12]], overall, true);
  for (const subject of random.sample(fits, specials)) {
    const plan = inForce.find(({ hazardType }) => hazardType === subject[1]) ?? overall;
    addDrill(world, random, unit, schedule, subject, plan, false);
  }
}

function addDrill(
  world: World,
  random: Random,
  unit: Unit,
  schedule: string,
  [subject, hazardType, teamName, months]: (typeof drillSubjects)[number],
  plan: Cells | undefined,
  isOverall: boolean,
): void {
  const plannedOn = workday(day(random.pick(months), random.int(3, 24)));
  const isDue = plannedOn < addDays(today, -3);
  // some townships still owe a drill
  const state = isDue
    ? random.weighted({ 已归档: 0.62, 已评估: 0.22, 已实施: 0.08, 计划: 0.04, 已取消: 0.04 })
    : random.pick(['计划', '已准备']);
  const isHeld = ['已归档', '已评估', '已实施'].includes(state);
  const isJudged = isHeld && state !== '已实施';
  const name = `${unit.name}2026年${subject}`;
  const teams = unit.of('team').filter((one) => teamName.test(one.name ?? ''));
  world.add('drill', unit, isJudged ? addDays(plannedOn, 5) : isHeld ? plannedOn : day(1, 26), {
    ...{
      name,
      state,
      plan: plan?.name,
      schedule,
      organization: isOverall ? governmentOf(unit) : bureauOf(unit),
      hazardType,
      plannedOn,
    },
    kind: isOverall
      ? '综合演练'
      : /疏散|转移/.test(subject)
        ? '应急疏散演练'
        : /救援|扑救|抢险/.test(subject)
          ? '应急救援演练'
          : '专项演练',
    form: random.weighted({ 实战演练: 0.5, 桌面推演: 0.2, 无脚本演练: 0.2, '盲演（双盲）': 0.1 }),
    heldAt: isHeld ? at(plannedOn, random.pick([9, 10, 15]), 0) : undefined,
    placeKind: /学校/.test(subject)
      ? '学校'
      : /密集/.test(subject)
        ? '商场市场'
        : unit.tier === 'township'
          ? '农村'
          : '其他',
    address: unit.places.length > 0 ? random.pick(unit.places).name : undefined,
    teams: teams
      .slice(0, 2)
      .map((one) => one.name)
      .join('、'),
    joint: random.chance(0.4) ? random.pick(['部门联合', '民间联合', '军地联合', '网格参与']) : undefined,
    people: random.int(isOverall ? 80 : 30, isMain(unit) ? 420 : 160),
    steps: random
      .sample(['信息报告', '预警发布', '先期处置', '转移避险', '自救互救', '指挥协同', '通信保障'], random.int(3, 6))
      .join('、'),
    score: isJudged ? random.int(76, 96) : undefined,
    evaluation: isJudged
      ? random.pick([
          '响应迅速，转移路线熟悉，信息报告要素不全。',
          '指挥协同较好，通信中断情形考虑不足。',
          '参演人员到位及时，个别点位叫应超过10分钟。',
          '脚本依赖明显，建议下一次改为盲演。',
        ])
      : undefined,
  });
  if (!isHeld) return;
  for (const [place, [title, category, measure]] of random.sample(issues, random.int(0, 2)).entries()) {
    const isOld = plannedOn < addDays(today, -60);
    world.add('drillIssue', unit, addDays(plannedOn, 2 + place), {
      ...{ title, drill: name, category, measure, organization: bureauOf(unit), due: addDays(plannedOn, 30) },
      state: isOld ? random.weighted({ 已销号: 0.85, 待验收: 0.07, 待整改: 0.08 }) : random.pick(['待整改', '待验收']),
    });
  }
}

const issues = [
  ['村级叫应名单有3个电话停机', '预案', '更新责任人电话，每月核对。'],
  ['带领人不熟悉备用撤离路线', '培训', '组织实地走线两次。'],
  ['对讲机山后无信号', '通信', '增配中继台，设置信息接力点。'],
  ['排水泵启动失败一次', '装备', '更换电瓶，按月试机。'],
  ['部门到场后无人统一分工', '协同', '现场指挥部分工卡上墙，明确召集人。'],
  ['安置点折叠床不足', '物资', '由区级库调拨50张前置。'],
  ['伤员转运与医院对接慢', '协同', '签订直通联系单，演练绿色通道。'],
  ['信息首报缺少经纬度', '预案', '首报模板增加位置必填。'],
] as const;

function addVillageDrill(world: World, random: Random, village: Unit): void {
  const plannedOn = workday(day(5, random.int(11, 20)));
  world.add('drill', village, addDays(plannedOn, 3), {
    ...{
      name: `${village.name}2026年入户转移演练`,
      kind: '应急疏散演练',
      form: '实战演练',
      state: '已评估',
      plannedOn,
    },
    ...{
      plan: village.of('emergencyPlan')[0]?.name,
      organization: governmentOf(village),
      hazardType: '综合',
      heldAt: at(plannedOn, 16),
    },
    ...{
      placeKind: '农村',
      people: random.int(30, 80),
      steps: '预警发布、转移避险、自救互救',
      score: random.int(80, 93),
    },
    evaluation: '鸣锣后18分钟全部到达安置点，2户老人由帮扶人背扶，耗时偏长。',
  });
}
