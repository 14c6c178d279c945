import { departmentOf, governmentOf } from '../organizations.ts';
import { planOf } from '../planOf.ts';
import type { Random } from '../random.ts';
import { day } from '../time.ts';
import type { World } from '../world.ts';
import { addCommand, IncidentFile } from './file.ts';
import { addRelief } from './relief.ts';

/** Lhasa: an earthquake that was felt, its losses told by village, township, county and city one after the other. */
export function lhasaQuake(world: World, random: Random): void {
  const city = world.unit('5401');
  const county = world.unit('540122');
  const town = world.unit('540122205');
  const village = world.unit('540122205203');
  const file = new IncidentFile(world, county, {
    ...{
      name: '当雄县纳木湖乡4.8级地震',
      category: '自然灾害',
      hazardType: '地震',
      level: '一般',
      state: '已归档',
      place: '540122205000',
      address: '纳木湖乡西北约23公里',
    },
    ...{
      occurredAt: '2026-03-26 05:12',
      knownAt: '2026-03-26 05:14',
      firstResponseAt: '2026-03-26 05:25',
      controlledAt: '2026-03-27 12:00',
      plan: planOf(county, '地震'),
    },
    ...{
      deaths: 0,
      missing: 0,
      seriouslyInjured: 0,
      injured: 2,
      directLoss: 3_420_000,
      responsibleOrganization: governmentOf(county),
    },
    situation: '震源深度10公里，当曲卡镇、纳木湖乡震感强烈，拉萨市区有感；土坯房墙体开裂，2人轻微擦伤。',
  });
  file.log(
    [4, '事态', '地震速报', '市地震局通报4.8级，震中纳木湖乡，震源深度10公里。'],
    [11, '指令', '四级值班网络逐村点名', '县值班室逐乡、乡逐村核实伤亡和房屋。'],
    [40, '处置', '达布村牧户转移', '38名牧户转移到村党群服务中心，老人儿童先行。'],
    [95, '领导到场', '县长到纳木湖乡', '排查土坯房、寺庙和学校。'],
    [150, '处置', '余震监测和房屋鉴定', '记录余震6次，最大3.1级。'],
    [360, '舆情与发布', '发布辟谣信息', '“拉萨发布”说明震情，提醒不信谣不传谣。'],
  );
  file.report(village, '首报', [6, 24], '达布村震感强烈，3户土坯房开裂，2人擦伤，正在清点。', {
    title: '达布村地震情况报告',
    injured: 2,
    deaths: 0,
  });
  file.report(town, '首报', [10, 27], '纳木湖乡逐村核实，房屋开裂，无死亡失踪。', {
    title: '纳木湖乡地震情况首报',
    injured: 2,
    deaths: 0,
  });
  file.report(county, '首报', [13, 29], '当雄县启动四级响应，县长赶赴现场。', {
    title: '当雄县关于4.8级地震的首报',
    injured: 2,
    deaths: 0,
  });
  file.report(county, '终报', [1900, 1930], '余震减弱，群众返回，危房3户转入集中过渡。', {
    title: '当雄县关于4.8级地震的终报',
    injured: 2,
  });
  file.report(city, '首报', [15, 30], '市抗震救灾指挥部办公室派出工作组。', {
    title: '拉萨市关于当雄4.8级地震的首报',
    injured: 2,
    deaths: 0,
  });
  file.add('responseActivation', 20, {
    ...{
      name: '当雄县地震四级应急响应',
      level: '四级响应',
      state: '已终止',
      scope: '540122205000',
      startedAt: file.at(20),
      endedAt: file.at(1900),
      proposedBy: departmentOf(county, /应急管理/),
    },
    ...{
      triggerEvidence: '4.8级，乡镇强烈有感，房屋受损。',
      expectedHours: 36,
      measures: '排查房屋、学校、寺庙，安置和取暖保障。',
    },
  });
  addCommand(file, world, county, {
    ...{ name: '纳木湖乡抗震救灾前方指挥部', address: '纳木湖乡政府', from: 60, to: 1880 },
    groups: [
      ['抢险救援组', departmentOf(county, /消防|应急管理/), '逐户排查'],
      ['转移安置组', departmentOf(county, /应急管理/), '帐篷、取暖、饮食'],
      ['监测预报组', departmentOf(county, /自然资源/), '余震、边坡、冰湖巡查'],
    ],
  });
  file.dispatch(town, '纳木湖乡综合应急救援队', '达布村', '入户排查、转移', 15, [8, 33, 1800]);
  file.dispatch(county, '当雄县综合应急救援队', '纳木湖乡', '搭建帐篷、排查', 28, [15, 98, 1800]);
  file.dispatch(city, '拉萨市地震灾害救援队', '纳木湖乡', '房屋安全鉴定', 16, [30, 215, 1700]);
  world.add('evacuationUnit', village, day(1, 20), {
    ...{
      name: '达布村牧户安置单元',
      place: village.code,
      households: 12,
      people: 38,
      checkedOn: day(3, 10),
      route: '向村党群服务中心集结',
      signal: '大喇叭、鸣锣',
    },
    ...{ guide: world.people(village)[0]?.number, alarmPerson: world.people(village)[1]?.number },
  });
  file.add(
    'evacuationRecord',
    60,
    {
      ...{
        evacuationUnit: '达布村牧户安置单元',
        state: '已返回',
        orderedAt: file.at(12),
        settledAt: file.at(40),
        returnedAt: file.at(1850),
        people: 38,
        peopleMoved: 38,
        weakMovedFirst: true,
      },
    },
    village,
  );
  const quake = '“3·26”地震灾情';
  file.losses(village, `达布村${quake}`, '地震', [
    { stage: '初报', minutes: 48, affected: 38, evacuated: 38, housesDamaged: 12, directLoss: 120_000 },
    {
      stage: '续报',
      minutes: 900,
      affected: 96,
      evacuated: 38,
      relocated: 11,
      needRelief: 11,
      housesSeriouslyDamaged: 7,
      housesDamaged: 26,
      directLoss: 460_000,
    },
  ]);
  file.losses(town, `纳木湖乡${quake}`, '地震', [
    { stage: '初报', minutes: 75, affected: 120, evacuated: 38, housesDamaged: 20, directLoss: 300_000 },
    {
      stage: '续报',
      minutes: 1000,
      affected: 410,
      evacuated: 62,
      relocated: 24,
      needRelief: 24,
      housesSeriouslyDamaged: 13,
      housesDamaged: 88,
      directLoss: 1_520_000,
    },
  ]);
  file.losses(county, `当雄县${quake}`, '地震', [
    { stage: '初报', minutes: 110, affected: 150, evacuated: 38, housesDamaged: 31, directLoss: 500_000 },
    {
      stage: '续报',
      minutes: 1100,
      affected: 760,
      evacuated: 62,
      relocated: 24,
      needRelief: 31,
      housesSeriouslyDamaged: 19,
      housesDamaged: 164,
      directLoss: 3_718_000,
    },
    {
      stage: '核报',
      minutes: 9800,
      affected: 760,
      evacuated: 62,
      relocated: 24,
      needRelief: 31,
      housesSeriouslyDamaged: 18,
      housesDamaged: 158,
      directLoss: 3_420_000,
      changeReason: '入户核查剔除旧裂缝房屋7间，损失核减8%。',
      verificationMethod: '抽样核查',
      verifiedBy: '市应急管理局',
    },
  ]);
  file.losses(city, `拉萨市${quake}`, '地震', [
    { stage: '初报', minutes: 140, affected: 150, evacuated: 38, housesDamaged: 31, directLoss: 500_000 },
    {
      stage: '续报',
      minutes: 1200,
      affected: 760,
      evacuated: 62,
      relocated: 24,
      housesSeriouslyDamaged: 19,
      housesDamaged: 164,
      directLoss: 3_718_000,
    },
    {
      stage: '核报',
      minutes: 10_500,
      affected: 760,
      evacuated: 62,
      relocated: 24,
      housesSeriouslyDamaged: 18,
      housesDamaged: 158,
      directLoss: 3_420_000,
      changeReason: '以当雄县核定数为准。',
      verificationMethod: '专家会商',
      verifiedBy: '市应急管理局',
    },
  ]);
  addRelief(
    world,
    random,
    county,
    {
      ...{
        name: '纳木湖乡地震应急救助',
        kind: '应急救助',
        from: day(3, 28),
        to: day(5, 31),
        incident: file.number,
        perPerson: 1200,
      },
      standard: '集中过渡安置每人每天25元，取暖补助另计。',
    },
    [
      { unit: town, count: 6 },
      { unit: village, count: 4 },
    ],
  );
  file.add('afterActionReview', 60 * 24 * 20, {
    ...{
      heldOn: day(4, 15),
      organization: governmentOf(county),
      isFinal: true,
      course: '2分钟内获知震情，15分钟内四级网络完成首轮点名。',
    },
    ...{
      whatWorked: '村、乡、县、市四级首报均在30分钟内。',
      lessons: '牧户分散，3户手机无信号，需配备卫星电话和对讲机。',
    },
  });
}
