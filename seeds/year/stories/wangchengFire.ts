import { issueFor } from '../areas/supplies.ts';
import { departmentOf, governmentOf, inChargeOf } from '../organizations.ts';
import { day } from '../time.ts';
import type { World } from '../world.ts';
import { addCommand, IncidentFile } from './file.ts';

/** Wangcheng: a fire in the forest park. Reported by phone after 12 minutes, in writing after 41, which is late; people were out in time. */
export function wangchengFire(world: World): void {
  const district = world.unit('430112');
  const town = world.unit('430112101');
  const file = new IncidentFile(world, town, {
    ...{
      name: '桥驿镇黑麋峰“10·18”森林火灾',
      category: '自然灾害',
      hazardType: '森林草原火灾',
      level: '较大',
      state: '已归档',
    },
    ...{
      place: '430112101000',
      address: '黑麋峰国家森林公园东麓防火线外侧',
      riskSite: '430112101-LH001',
      plan: `${district.code}/望城区森林火灾应急预案`,
    },
    ...{
      occurredAt: '2026-10-18 13:20',
      knownAt: '2026-10-18 13:25',
      firstResponseAt: '2026-10-18 13:41',
      controlledAt: '2026-10-18 18:05',
    },
    ...{
      deaths: 0,
      missing: 0,
      seriouslyInjured: 0,
      injured: 1,
      responsibleOrganization: `${district.code}/${inChargeOf(district, '森林草原火灾')}`,
    },
    ...{ cause: '村民在林缘焚烧秸秆，阵风4级，火头越过防火线。', directLoss: 386_000 },
    situation: '过火面积9.6公顷，受害森林面积5.2公顷，扑火队员1人扭伤，转移登山游客和住户64人，无房屋损毁。',
  });
  file.log(
    [2, '事态', '护林员发现烟点', '瞭望塔视频和护林员同时报警，火场位于东麓陡坡，长约80米。'],
    [16, '处置', '镇半专业力量先期处置', '镇应急救援队18人到场，开设隔离带，疏导登山步道游客下撤。'],
    [24, '指令', '区森防办调度专业队', '区森林消防专业队、综合应急救援大队出动，以水灭火装备随行。'],
    [38, '领导到场', '副区长到达现场', '成立前线指挥部，明确“先人后火、打早打小”。'],
    [52, '处置', '完成人员转移', '步道口、停车场清点，64人全部转移到群力村安置点，7名老人优先。'],
    [75, '事态', '风向转为偏北', '火头向群力村方向蔓延约200米，队伍后撤至安全区。'],
    [120, '处置', '以水灭火分队接力供水', '架设水带1.8公里，三级接力，压制东侧火头。'],
    [160, '舆情与发布', '发布情况通报', '“望城发布”通报火情和交通管制，提醒群众不要前往。'],
    [280, '处置', '明火扑灭', '18时05分外线明火全部扑灭，转入清理看守。'],
    [900, '处置', '清理看守', '留守45人，无人机热成像巡护，清理余火37处。'],
    [2980, '指令', '火场移交', '48小时无复燃，移交桥驿镇看守。'],
  );
  file.report(
    town,
    '首报',
    [12, 41],
    '13时20分许，桥驿镇黑麋峰国家森林公园东麓发生森林火灾，过火面积正在核实，暂无人员伤亡，镇应急救援队已到场。',
    {
      ...{ title: '关于桥驿镇黑麋峰森林火灾的首报', occurredAt: '2026-10-18 13:20', deaths: 0, missing: 0, injured: 0 },
      ...{ defects: '迟报', quality: '文字关', routedTo: `${district.code}/${governmentOf(district)}` },
    },
  );
  file.report(town, '续报', [110, 118], '已转移64人，投入178人扑救，火场东线得到控制。', {
    title: '关于桥驿镇黑麋峰森林火灾的续报（一）',
    injured: 0,
  });
  file.report(town, '续报', [285, 295], '18时05分外线明火扑灭，1名队员扭伤，无其他伤亡。', {
    title: '关于桥驿镇黑麋峰森林火灾的续报（二）',
    number: 2,
    injured: 1,
  });
  file.report(town, '终报', [2990, 3010], '火场48小时无复燃，转移群众全部返回，火因基本查明。', {
    title: '关于桥驿镇黑麋峰森林火灾的终报',
    injured: 1,
  });
  file.report(district, '首报', [18, 52], '区森防指已调度专业力量，副区长赶赴现场。', {
    title: '望城区关于黑麋峰森林火灾的首报',
    injured: 0,
  });
  file.add(
    'responseActivation',
    35,
    {
      ...{
        name: '黑麋峰森林火灾三级应急响应',
        level: '三级响应',
        state: '已终止',
        scope: '430112101000',
        startedAt: file.at(35),
        endedAt: file.at(2980),
      },
      ...{
        proposedBy: departmentOf(district, /林业/),
        triggerEvidence: '火场威胁国家森林公园和村组居民点，预计过火面积超过1公顷。',
        expectedHours: 24,
      },
      measures: '前线指挥部统一指挥，增调毗邻镇队伍，交通管制，转移威胁区人员。',
    },
    district,
  );
  addCommand(file, world, district, {
    ...{ name: '黑麋峰森林火灾前线指挥部', address: '黑麋峰东麓停车场', from: 38, to: 2980 },
    groups: [
      ['综合协调组', departmentOf(district, /应急管理/), '信息汇总、会议记录、上传下达'],
      ['抢险救援组', departmentOf(district, /林业/), '扑救方案、力量编成、安全员派驻'],
      ['转移安置组', governmentOf(district), '清点转移、安置、返回审批'],
      ['治安交通组', departmentOf(district, /公安/), '外围管制、火因调查'],
      ['物资保障组', departmentOf(district, /发展和改革|应急管理/), '油料、给养、水带、照明'],
      ['新闻舆情组', departmentOf(district, /党委|委办公室/), '发布通报、回应关切'],
    ],
  });
  const fire = '黑麋峰东麓';
  file.dispatch(town, '桥驿镇综合应急救援队', fire, '先期处置、疏导游客', 18, [4, 16, 2985]);
  file.dispatch(district, '望城区森林消防专业队', fire, '正面扑救、清理火线', 46, [24, 57, 2985]);
  file.dispatch(district, '望城区综合应急救援大队', fire, '以水灭火、架设水带', 38, [24, 63, 1000]);
  file.dispatch(world.unit('430112103'), '茶亭镇半专业扑火队', fire, '北线隔离带', 22, [70, 118, 920]);
  const supplies = file.dispatch(district, '望城区交通应急抢通队', fire, '运送油料、照明和给养', 9, [60, 105, 640]);
  issueFor(world, district, '风力灭火机', 6, '2026-10-18 15:10', supplies);
  for (const [subject, quantity, measureUnit, answer] of [
    ['热成像无人机', 2, '架', '区森林消防专业队1架、民兵应急连1架到场。'],
    ['高压水泵', 4, '台', '区防汛物资库调拨到场。'],
  ] as const)
    file.add('resourceRequest', 65, {
      ...{
        subject,
        kind: '装备',
        state: '已满足',
        quantity,
        measureUnit,
        requestedAt: file.at(65),
        neededBy: file.at(150),
        to: fire,
        answer,
      },
    });
  world.add('evacuationUnit', town, day(9, 28), {
    ...{
      name: '黑麋峰东麓步道及群力村四组',
      riskSite: '430112101-LH001',
      place: '430112101000',
      households: 9,
      people: 64,
      checkedOn: day(9, 28),
    },
    ...{ route: '沿东麓防火通道下撤至群力村村部', signal: '应急广播长鸣、鸣锣', guide: world.people(town)[5]?.number },
  });
  file.add('evacuationRecord', 52, {
    ...{
      evacuationUnit: '黑麋峰东麓步道及群力村四组',
      state: '已返回',
      orderedAt: file.at(20),
      settledAt: file.at(52),
      returnedAt: file.at(1440),
    },
    ...{ people: 64, peopleMoved: 64, weakMovedFirst: true },
  });
  file.losses(town, '黑麋峰“10·18”森林火灾灾情报告', '森林草原火灾', [
    {
      stage: '初报',
      minutes: 95,
      affected: 64,
      evacuated: 64,
      relocated: 0,
      directLoss: 150_000,
      situation: '过火面积约6公顷，正在扑救。',
    },
    {
      stage: '续报',
      minutes: 330,
      affected: 64,
      evacuated: 64,
      relocated: 0,
      directLoss: 420_000,
      situation: '明火扑灭，过火面积约10公顷。',
    },
    {
      ...{
        stage: '核报',
        minutes: 8700,
        affected: 64,
        evacuated: 64,
        relocated: 0,
        directLoss: 386_000,
        verificationMethod: '遥感评估',
      },
      ...{
        changeReason: '无人机航测核定过火面积9.6公顷，林木损失较续报核减8%。',
        verifiedBy: '区应急管理局、区林业局',
        situation: '受害森林面积5.2公顷。',
      },
    },
  ]);
  world.add('workTask', district, day(10, 30), {
    ...{
      published: true,
      number: '25',
      title: '黑麋峰火灾复盘整改：东麓增设取水点和蓄水池',
      plan: '望城区2026年应急管理工作要点',
      state: '推进中',
    },
    ...{
      leadOrganization: departmentOf(district, /林业/),
      target: 3,
      done: 1,
      measureUnit: '处',
      due: day(12, 20),
      progress: '1处完工，2处在建。',
    },
  });
  world.add('workTask', district, day(10, 30), {
    ...{
      published: true,
      number: '26',
      title: '黑麋峰火灾复盘整改：首报模板和双人值守',
      plan: '望城区2026年应急管理工作要点',
      state: '已办结',
    },
    ...{
      leadOrganization: departmentOf(district, /应急管理/),
      target: 16,
      done: 16,
      measureUnit: '个',
      due: day(11, 15),
      closedOn: day(11, 13),
    },
    progress: '16个镇街完成首报模板上墙和桌面测试。',
  });
  file.add(
    'afterActionReview',
    60 * 24 * 12,
    {
      ...{ heldOn: day(10, 30), organization: departmentOf(district, /应急管理/), isFinal: true },
      tasks: '黑麋峰火灾复盘整改：东麓增设取水点和蓄水池、黑麋峰火灾复盘整改：首报模板和双人值守',
      course: '13时20分起火，13时25分知悉，13时41分先期处置，14时17分人员全部转移，18时05分明火扑灭。',
      whatWorked: '先撤人后打火，转移在半小时内完成；以水灭火和无人机侦察配合好。',
      lessons: '书面首报用时41分钟，超过30分钟要求；东麓取水点距离火场1.8公里，供水接力耗时长。',
    },
    district,
  );
  file.add(
    'accidentInvestigation',
    60 * 24 * 22,
    {
      ...{
        state: '已公布',
        organization: departmentOf(district, /公安/),
        startedOn: day(10, 19),
        due: day(11, 10),
        publishedOn: day(11, 9),
      },
      ...{
        cause: '村民李某违规焚烧秸秆。',
        handling: '对李某行政拘留10日；对包山护林员、村支部书记分别给予诫勉谈话。',
        measures: '林缘地带秸秆集中清运，重点时段网格员驻点。',
      },
      ...{ isCauseFound: true, areResponsibleHandled: true, areMeasuresTaken: true, arePeopleEducated: true },
    },
    district,
  );
  file.add(
    'supervisionAction',
    60 * 24 * 10,
    {
      ...{
        number: world.number(district, 'DB', day(10, 28)),
        title: '桥驿镇突发事件信息迟报通报批评',
        kind: '通报批评',
        state: '已解除',
      },
      ...{
        organization: `${town.code}/${governmentOf(town)}`,
        trigger: '书面首报超时11分钟',
        requirement: '3个工作日内书面说明并整改。',
        issuedOn: day(10, 28),
        due: day(11, 2),
      },
      report: '已开展信息报告专项培训，值班实行双人双岗。',
    },
    district,
  );
  world.add('commendation', district, day(11, 18), {
    ...{ title: '黑麋峰森林火灾扑救先进集体', level: '区县级', team: '望城区森林消防专业队', awardedOn: day(11, 18) },
    ...{ awardedBy: governmentOf(district), basis: '连续作战20小时，零伤亡完成火场东线扑救。', amount: 20_000 },
  });
}
