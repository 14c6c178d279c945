import { addWarning } from '../areas/monitoring.ts';
import { shelterOf } from '../areas/supplies.ts';
import { makePhone } from '../names.ts';
import { departmentOf } from '../organizations.ts';
import { planOf } from '../planOf.ts';
import type { Random } from '../random.ts';
import { at, day } from '../time.ts';
import type { World } from '../world.ts';
import { IncidentFile } from './file.ts';

/** Haidian: a heavy rain in late July; everybody was called, one did not answer, was escalated, and answered. */
export function haidianRain(world: World, random: Random): void {
  const district = world.unit('110108');
  const town = world.unit('110108029');
  const village = world.unit('110108029218');
  const warning = addWarning(world, district, {
    ...{
      title: '海淀区暴雨橙色预警',
      type: '暴雨',
      level: '二级（橙色）',
      issuedAt: at(day(7, 29), 17, 5),
      hours: 20,
      state: '已评估',
      area: '山后地区苏家坨、温泉、西北旺',
    },
    ...{
      content: '预计29日18时至30日8时山后地区3小时降雨量达70毫米以上，山洪、泥石流风险高。',
      plan: planOf(district, '洪涝')?.split('/')[1],
    },
    measures: [
      [departmentOf(district, /水务/), '关闭涉水步道，巡查沟道'],
      [departmentOf(district, /城市管理/), '下凹桥区值守强排'],
      [departmentOf(district, /交通/), '封闭山区险路'],
      [departmentOf(district, /应急管理/), '逐级叫应，督促转移'],
    ],
  });
  const places = town.places.slice(0, 18);
  const silent = places.find(({ name }) => /聂各庄/.test(name)) ?? places[3];
  for (const place of places) {
    const isSilent = place === silent;
    const households = random.int(90, 420);
    world.add('warningDelivery', district, warning.issuedAt, {
      ...{
        warning: warning.number,
        channel: '电话叫应',
        recipient: `${place.name}党组织书记`,
        place: place.code,
        phone: makePhone(random),
      },
      ...{ state: '已应答', sentAt: at(day(7, 29), 17, 8), calledAt: at(day(7, 29), 17, 9) },
      ...{
        answeredAt: at(day(7, 29), 17, isSilent ? 52 : random.int(10, 18)),
        answeredBy: random.pick(world.people(town)).name,
      },
      ...{ retries: isSilent ? 4 : 0, escalatedTo: isSilent ? '苏家坨地区办事处包村领导' : undefined },
      ...{ households, householdsReached: isSilent ? households - 12 : households },
    });
  }
  // who still has not said that he heard it is what the call is for
  world.add('warningDelivery', district, warning.issuedAt, {
    ...{
      warning: warning.number,
      channel: '电话叫应',
      recipient: '凤凰岭景区值班经理',
      place: town.code,
      phone: makePhone(random),
      state: '未应答',
    },
    ...{ sentAt: at(day(7, 29), 17, 8), calledAt: at(day(7, 29), 17, 9), retries: 5 },
  });
  world.add('warningDelivery', district, warning.issuedAt, {
    ...{
      warning: warning.number,
      channel: '入户通知',
      recipient: '凤凰岭景区',
      place: town.code,
      state: '已升级叫应',
      escalatedTo: '苏家坨地区值班领导',
      sentAt: at(day(7, 29), 17, 40),
    },
  });
  for (const place of ['聂各庄村沟口片', '台头沟片'])
    world.add('evacuationUnit', village, day(5, 15), {
      ...{
        name: place,
        place: village.code,
        households: 26,
        people: 71,
        checkedOn: day(7, 20),
        route: '沿村路至村委会',
        signal: '大喇叭',
        guide: world.people(village)[0]?.number,
      },
      venue: shelterOf(village),
    });
  const file = new IncidentFile(world, district, {
    ...{
      name: '苏家坨地区“7·29”强降雨山洪',
      category: '自然灾害',
      hazardType: '山洪',
      level: '一般',
      state: '已归档',
      place: '110108029000',
      address: '聂各庄村台头沟',
    },
    ...{
      occurredAt: '2026-07-29 21:40',
      knownAt: '2026-07-29 21:44',
      firstResponseAt: '2026-07-29 21:50',
      controlledAt: '2026-07-30 07:30',
      plan: planOf(district, '洪涝'),
    },
    ...{
      deaths: 0,
      missing: 0,
      injured: 0,
      directLoss: 1_960_000,
      responsibleOrganization: departmentOf(district, /水务/),
    },
    situation: '台头沟洪水漫溢，村路冲毁60米，142人提前转移，无人员伤亡。',
  });
  file.log(
    [-270, '指令', '橙色预警叫应', '17时08分开始逐级叫应，17时52分聂各庄村应答，耗时44分钟，由包村领导上门。'],
    [-120, '处置', '提前转移', '142人转移到村委会和社区活动中心。'],
    [6, '事态', '台头沟漫溢', '洪水上路，水深约40厘米。'],
    [40, '处置', '封控和排水', '封闭村路，移动泵车2台排水。'],
    [580, '处置', '恢复通行', '便道填筑完成，恢复应急通行。'],
  );
  file.report(town, '首报', [7, 23], '台头沟洪水漫溢，群众已提前转移，无伤亡。', {
    title: '苏家坨地区关于强降雨山洪的首报',
    deaths: 0,
    missing: 0,
  });
  file.report(district, '首报', [14, 28], '海淀区已启动防汛三级响应，山后地区转移142人。', {
    title: '海淀区关于苏家坨地区山洪的首报',
    deaths: 0,
  });
  file.report(district, '终报', [700, 730], '雨停水退，群众返回，道路抢通。', {
    title: '海淀区关于苏家坨地区山洪的终报',
  });
  file.add('responseActivation', -240, {
    ...{
      name: '海淀区防汛三级应急响应（7·29）',
      warning: warning.number,
      level: '三级响应',
      state: '已终止',
      scope: '110108029000',
      startedAt: file.at(-240),
      endedAt: file.at(700),
    },
    ...{
      proposedBy: departmentOf(district, /水务/),
      triggerEvidence: '暴雨橙色预警，山洪气象风险橙色。',
      expectedHours: 20,
      measures: '叫应到户、山区封闭、险户转移。',
    },
  });
  for (const place of ['聂各庄村沟口片', '台头沟片'])
    file.add(
      'evacuationRecord',
      10,
      {
        ...{
          evacuationUnit: place,
          warning: `${district.code}/${warning.number}`,
          state: '已返回',
          orderedAt: file.at(-200),
          settledAt: file.at(-120),
          returnedAt: file.at(720),
        },
        ...{ people: 71, peopleMoved: 71, weakMovedFirst: true, venue: shelterOf(village) },
      },
      village,
    );
  file.dispatch(district, '海淀区防汛排水抢险队', '台头沟', '排水、清障', 24, [10, 62, 640]);
  file.dispatch(town, '苏家坨地区综合应急救援队', '聂各庄村', '转移、警戒', 20, [-230, -205, 690]);
  file.losses(town, '苏家坨地区“7·29”山洪灾情', '山洪', [
    { stage: '初报', minutes: 200, affected: 142, evacuated: 142, relocated: 142, directLoss: 800_000 },
    {
      stage: '核报',
      minutes: 6000,
      affected: 142,
      evacuated: 142,
      relocated: 142,
      housesDamaged: 6,
      directLoss: 1_960_000,
      verificationMethod: '全面核查',
      verifiedBy: '区应急管理局',
    },
  ]);
  file.add('afterActionReview', 60 * 24 * 9, {
    ...{
      heldOn: day(8, 7),
      organization: departmentOf(district, /应急管理/),
      isFinal: true,
      course: '预警提前4小时35分，转移在漫溢前2小时完成。',
    },
    ...{
      whatWorked: '逐级叫应、限时反馈，险户清零。',
      lessons: '聂各庄村、凤凰岭景区首轮未应答，叫应名单未及时更新；升级机制有效，应缩短到20分钟。',
    },
  });
}
