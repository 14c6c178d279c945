import type { Cells, Unit } from '../base.ts';
import { bureauOf, departmentOf, governmentOf, inChargeOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, mainsOf, sizeOf } from '../scope.ts';
import { addDays, at, day, monthOf, today, workday, workdayBefore } from '../time.ts';
import type { World } from '../world.ts';

/** Patrols and what they found, analyses of every quarter, campaigns (K-04, B-05, W-04 to W-06). */
export function risks(world: World, random: Random): void {
  for (const unit of mainsOf(world)) {
    addCampaigns(world, unit);
    addAnalyses(world, random, unit);
    addCensus(world, random, unit);
  }
  for (const unit of world.units) for (const site of unit.of('riskSite')) addPatrols(world, random, unit, site);
}

const campaigns = [
  ['安全生产治本攻坚三年行动', '三年行动', '集中检查', '2024-01-20', day(12, 31), '动态清零重大事故隐患'],
  ['汛期地质灾害和山洪专项整治', '季节性整治', '总结评估', day(4, 1), day(9, 30), '险情早发现、人员早转移'],
  [
    '“九小”场所消防安全治理“一件事”',
    '安全生产治理“一件事”',
    '集中检查',
    day(3, 1),
    day(12, 20),
    '打通生命通道，拆除铁栅栏',
  ],
  ['燃气安全专项整治', '专项整治', '“回头看”', day(2, 1), day(11, 30), '软管、阀门、报警器全更换'],
  ['秋冬野外违规用火整治', '季节性整治', '集中检查', day(10, 1), '2027-04-30', '野外违规用火“三个一律”'],
] as const;

const campaignName = (unit: Unit, name: string): string => `${unit.name}${name}`;

function addCampaigns(world: World, unit: Unit): void {
  for (const [name, kind, state, from, to, topics] of campaigns)
    world.add('campaign', unit, from < day(1, 1) ? day(1, 8) : workday(from), {
      ...{ published: true, name: campaignName(unit, name), kind, state, from, to, topics },
      organizations: departmentOf(unit, /应急管理局/),
      targets: '排查全覆盖，重大隐患整改率100%，一般隐患整改率不低于95%。',
      summary: state === '总结评估' ? '共排查点位全覆盖，转移避险及时，未发生因灾人员伤亡。' : undefined,
    });
}

function addAnalyses(world: World, random: Random, unit: Unit): void {
  const sites = unit.of('riskSite');
  for (let quarter = 1; quarter <= 4; quarter++) {
    const from = day(quarter * 3 - 2, 1);
    const seasons = [
      '春季用火、复工复产、低温雨雪',
      '强对流天气、山洪和地质灾害',
      '主汛期暴雨洪涝、高温、溺水',
      '森林火险、取暖用火、道路结冰',
    ];
    addAnalysis(
      world,
      random,
      unit,
      `${unit.name}2026年第${'一二三四'[quarter - 1]}季度风险形势分析`,
      '季度',
      from,
      workday(addDays(from, 6)),
      seasons[quarter - 1] as string,
      sites,
    );
  }
  if (unit.city !== '50' && unit.city !== '4301') return;
  for (let month = 1; month <= 11; month++)
    addAnalysis(
      world,
      random,
      unit,
      `${unit.name}${month}月安全风险月分析`,
      '月',
      day(month, 1),
      workday(day(month, 3)),
      month > 5 && month < 10 ? '强降雨、高温和涉水安全' : '火灾、道路交通和燃气安全',
      sites,
    );
}

function addAnalysis(
  world: World,
  random: Random,
  unit: Unit,
  title: string,
  period: string,
  from: string,
  written: string,
  focus: string,
  sites: readonly Cells[],
): void {
  const to = period === '月' ? addDays(from, 27) : addDays(from, 89);
  world.add('riskAnalysis', unit, written, {
    ...{ title, period, from, to, place: unit.code, reportedTo: '区（县）委、区（县）政府主要负责人' },
    hazardTypes: /火/.test(focus) ? '森林草原火灾、火灾、道路交通事故' : '洪涝、山洪、地质灾害',
    trend: random.pick(['上升', '平稳', '平稳', '下降']),
    topRisks: random
      .sample(sites, 3)
      .map(({ code }) => code)
      .join('、'),
    situation: `本期突出风险为${focus}。较上期排查隐患数量基本持平，逾期未整改主要集中在电气线路和消防通道。`,
    recommendations: '一是重点点位提级管控；二是雨前、节前开展一轮叫应测试；三是对逾期隐患挂牌督办。',
  });
}

function addCensus(world: World, random: Random, unit: Unit): void {
  const sets = [
    ['房屋建筑承灾体', '承灾体', '综合'],
    ['地质灾害致灾要素', '致灾要素', '地质灾害'],
    ['历史灾害（1978—2025）', '历史灾害', '综合'],
    ['综合减灾能力（社区）', '综合减灾能力', '综合'],
    ['洪水风险区划', '风险区划', '洪涝'],
  ] as const;
  for (const [name, kind, hazardType] of sets)
    world.add('riskCensus', unit, day(2, 10), {
      ...{
        name,
        edition: '2025年更新',
        kind,
        hazardType,
        place: unit.code,
        organization: bureauOf(unit),
        quantity: random.int(300, 90_000),
      },
      ...{
        state: kind === '综合减灾能力' ? '已核查' : '已汇交',
        submittedOn: kind === '综合减灾能力' ? undefined : day(1, 28),
      },
      usedFor: '用于预案修订、转移清单更新和避难场所布局。',
    });
  for (const [place, { code, name }] of unit.places.slice(0, 8).entries()) {
    const hazardType = ['洪涝', '地质灾害', '森林草原火灾'][place % 3] as string;
    world.add('riskZone', unit, day(2, 12), {
      ...{
        published: true,
        name: `${name}${hazardType}风险区`,
        hazardType,
        place: code,
        level: random.pick(['高', '较高', '中', '低']),
      },
      ...{
        census: hazardType === '洪涝' ? '洪水风险区划' : '地质灾害致灾要素',
        surface: random.int(4, 90),
        people: random.int(300, 9000),
      },
    });
  }
}

type Finding = readonly [title: string, causes: string, measure: string];

const usual: readonly Finding[] = [
  ['警示标志缺失、褪色', '管理缺陷', '补设警示牌2块，公布责任人电话。'],
  ['应急物资未按清单配备', '管理缺陷', '按清单补齐并登记。'],
  ['巡查记录不完整', '管理缺陷', '补齐记录，落实签字和照片留痕。'],
  ['撤离路线被杂物占用', '环境的不安全因素', '清理杂物，划定通道。'],
];

const findings: Readonly<Record<string, readonly Finding[]>> = {
  地质灾害隐患点: [
    ['坡体后缘新增裂缝约3厘米', '环境的不安全因素', '加密监测，夯填裂缝，落实雨前转移。'],
    ['截排水沟淤堵', '环境的不安全因素', '清淤约15米，修补破损沟壁。'],
  ],
  切坡建房户: [['屋后切坡无支护，有溜土', '环境的不安全因素', '修建挡土墙，雨天人员撤离后房。']],
  险工险段: [
    ['堤脚散浸、局部塌坡', '物的不安全状态', '开沟导渗，抛石固脚。'],
    ['穿堤涵闸启闭不灵', '物的不安全状态', '更换启闭机丝杆，汛前试车。'],
  ],
  水库山塘: [
    ['溢洪道有杂物和渔网', '环境的不安全因素', '清除拦鱼设施，保证行洪断面。'],
    ['坝坡白蚁危害', '物的不安全状态', '灌浆处理，设观测点。'],
  ],
  山洪灾害危险区: [['预警广播失声', '物的不安全状态', '更换功放，每周试响。']],
  低洼易涝点: [['雨水篦子堵塞', '环境的不安全因素', '清掏28处，备移动泵1台。']],
  森林防火重点区: [
    ['林缘堆放可燃物', '环境的不安全因素', '清理隔离带1.2公里。'],
    ['进山检查站夜间无人', '人的不安全行为', '增加夜班2人，视频补盲。'],
  ],
  人员密集场所: [
    ['安全出口上锁', '人的不安全行为', '当场开锁，设专人管理，负责人约谈。'],
    ['应急照明损坏', '物的不安全状态', '更换灯具6盏。'],
  ],
  '“九小”场所': [
    ['二楼住人且设铁栅栏', '人的不安全行为', '搬离住宿人员，拆除铁栅栏。'],
    ['电动自行车室内充电', '人的不安全行为', '移出并建设集中充电棚。'],
  ],
  文物古建寺庙: [['电气线路私拉乱接', '物的不安全状态', '更换阻燃穿管线路，设断电保护。']],
  危险化学品企业: [
    ['可燃气体报警器未检定', '管理缺陷', '送检并建立台账。'],
    ['动火作业票审批不规范', '管理缺陷', '停止作业，重新培训考试。'],
  ],
  重大危险源: [['罐区防火堤有孔洞', '物的不安全状态', '封堵并做水压试验。']],
  建筑工地: [
    ['脚手架连墙件缺失', '物的不安全状态', '停工补装，验收后复工。'],
    ['深基坑临边无防护', '物的不安全状态', '增设护栏和警示灯。'],
  ],
  事故多发路段: [['护栏缺失约40米', '物的不安全状态', '加装波形护栏，增设爆闪灯。']],
};

/** A site is looked at once or twice, before the flood season or in the fire season; one in four looks finds something. */
function addPatrols(world: World, random: Random, unit: Unit, site: Cells): void {
  if (!random.chance(Math.min(1, 0.25 + sizeOf(unit)))) return;
  const isForest = /森林|草原/.test(site.kind ?? '');
  const months = isForest ? [2, 3, 10, 11] : [3, 4, 5, 6, 7, 8, 9, 11];
  const count = isMain(unit) || isDeep(unit) ? 2 : 1;
  for (const month of random.sample(months, count)) {
    const date = workday(day(month, random.int(2, 18)));
    const inspector = random.pick(world.people(unit, /机关干部|领导干部|两委|网格员/));
    const isPatrolled = date < today;
    const result = isPatrolled ? random.weighted({ 正常: 0.5, 当场整改: 0.17, 发现隐患: 0.33 }) : undefined;
    const number = `${site.code?.split('-')[0]}-XC${date.slice(5).replace('-', '')}-${String(world.count(`XC ${unit.code}`)).padStart(3, '0')}`;
    const [title, causes, measure] = random.pick([...(findings[site.kind ?? ''] ?? []), ...usual]);
    world.add('inspection', unit, isPatrolled ? date : day(11, 3), {
      ...{
        number,
        kind: monthOf(date) < 5 ? '汛前等季节性检查' : random.pick(['巡查', '日常检查', '专项检查']),
        riskSite: site.code,
        result,
      },
      ...{ state: isPatrolled ? '已检查' : '待检查', inspector: inspector.number },
      inspectedAt: isPatrolled ? at(date, random.int(9, 16), random.pick([0, 10, 20, 40])) : undefined,
      finding:
        result === '发现隐患'
          ? `${title}，已登记为隐患。`
          : result === '当场整改'
            ? `${title}，已当场整改。`
            : result && '现场正常，责任人在岗，警示标识完好。',
    });
    if (result === '发现隐患') addHazard(world, random, unit, site, { number, date, title, causes, measure });
  }
}

function addHazard(
  world: World,
  random: Random,
  unit: Unit,
  site: Cells,
  {
    number: inspection,
    date,
    title,
    causes,
    measure,
  }: { number: string; date: string; title: string; causes: string; measure: string },
): void {
  const isMajor = site.level === '重大风险' && random.chance(0.3);
  const due = workday(addDays(date, isMajor ? 90 : 30));
  const isOld = due < addDays(today, -5);
  // four in five are closed in time; some are overdue, some came back
  const state = isOld
    ? random.weighted({ 已销号: 0.86, 整改中: 0.07, 待验收: isMajor ? 0 : 0.04, 移交执法: 0.02, 不属实: 0.01 })
    : random.weighted({ 整改中: 0.45, 待验收: isMajor ? 0 : 0.25, 已上报: 0.2, 已销号: 0.1 });
  const isDone = ['已销号', '待验收'].includes(state);
  const written =
    state === '待验收'
      ? addDays(today, -random.int(1, 9))
      : isDone
        ? workdayBefore(due < today ? due : addDays(today, -2))
        : date;
  world.add('hazard', unit, written, {
    ...{
      number: world.number(unit, 'YH', date),
      title: `${site.name}${title}`,
      level: isMajor ? '重大事故隐患' : '一般事故隐患',
    },
    ...{
      source: random.pick(['巡查', '监督检查', '单位自查', '网格上报']),
      causes,
      hazardType: site.hazardType,
      riskSite: site.code,
      state,
    },
    organization: governmentOf(unit),
    industryDepartment: inChargeOf(unit, site.hazardType ?? ''),
    ...{ inspection, place: site.place || unit.code, foundOn: date, due, measure },
    responsiblePerson: random.pick(world.people(unit)).name,
    budget: random.int(1, isMajor ? 60 : 8) * 1000,
    description: `检查时发现${title}。`,
    rectification: isDone ? `已完成整改：${measure}` : undefined,
    acceptance: state === '已销号' ? '现场复核，整改到位，同意销号。' : undefined,
    plan: isMajor ? '整改期间专人盯守，预报强降雨时提前撤人' : undefined,
  });
}
