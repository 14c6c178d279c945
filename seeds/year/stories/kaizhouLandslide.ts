import { addWarning, sensorOf } from '../areas/monitoring.ts';
import { issueFor, shelterOf } from '../areas/supplies.ts';
import { departmentOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { at, day } from '../time.ts';
import type { World } from '../world.ts';
import { addCommand, IncidentFile } from './file.ts';
import { addDonations, addRelief } from './relief.ts';

/** Kaizhou: a slope that moved for five days, people out two hours before it came down, and what was built since. */
export function kaizhouLandslide(world: World, random: Random): void {
  const district = world.unit('500154');
  const town = world.unit('500154110');
  const site = town.of('riskSite').find(({ code }) => code === '500154110-DZ002');
  if (!site) throw new Error('谭家镇 has lost its landslide');
  const villageCode = site.place || town.code;
  const village = site.name?.slice(0, 3) ?? '';
  if (site.isMonitored !== '是')
    world.add('sensor', town, day(5, 10), {
      ...{
        code: sensorOf(site),
        name: `${site.name}位移监测`,
        kind: '位移',
        riskSite: site.code,
        measureUnit: '毫米',
        health: '正常',
        location: site.location,
      },
      ...{ blueAt: 10, yellowAt: 20, orangeAt: 30, redAt: 40, installedOn: day(5, 10), lastSeenAt: '2026-11-22 09:00' },
    });
  for (const [dayOfMonth, hour, value, alarm] of [
    [7, 8, 6.2, undefined],
    [8, 20, 11.4, '四级（蓝色）'],
    [9, 20, 18.9, '四级（蓝色）'],
    [10, 14, 27.5, '三级（黄色）'],
    [10, 21, 36.8, '二级（橙色）'],
    [11, 1, 52.3, '一级（红色）'],
  ] as const)
    world.add('observation', town, day(7, dayOfMonth), {
      ...{ sensor: sensorOf(site), at: at(day(7, dayOfMonth), hour, 15), value, source: '专业监测', alarm },
      handled: alarm ? '叫应群测群防员到点核查，裂缝加宽，加密到每小时一次。' : undefined,
    });
  const warning = addWarning(world, district, {
    ...{
      title: `谭家镇${site.name}地质灾害红色预警`,
      type: '地质灾害',
      level: '一级（红色）',
      issuedAt: at(day(7, 11), 1, 32),
      hours: 72,
      state: '已评估',
    },
    ...{ area: `谭家镇${village}梨子坪及下方公路`, basis: '位移1小时增加15毫米，后缘裂缝贯通' },
    content: '滑坡加速变形，随时可能整体下滑，受威胁群众须立即转移，公路双向封闭。',
    measures: [
      [departmentOf(district, /自然资源/), '技术队驻点，每30分钟会商'],
      [departmentOf(district, /交通/), '封闭梨子坪路段，设绕行'],
      [departmentOf(district, /应急管理/), '调度转移进度，预置综合救援力量'],
    ],
  });
  for (const [place, person] of world
    .people(town, /领导干部|两委|机关干部/)
    .slice(0, 6)
    .entries())
    world.add('warningDelivery', district, warning.issuedAt, {
      ...{
        warning: warning.number,
        channel: place < 4 ? '电话叫应' : '入户通知',
        recipient: `${town.name}${person.name}`,
        place: villageCode,
        phone: person.phone,
      },
      ...{
        state: '已应答',
        sentAt: at(day(7, 11), 1, 34),
        calledAt: at(day(7, 11), 1, 34),
        answeredAt: at(day(7, 11), 1, 35 + place),
        answeredBy: person.name,
      },
      ...{ households: 23, householdsReached: 23 },
    });
  world.add('evacuationUnit', town, day(4, 20), {
    ...{
      name: `${site.name}避险单元`,
      riskSite: site.code,
      place: villageCode,
      households: 23,
      people: 78,
      checkedOn: day(6, 25),
      venue: shelterOf(town),
    },
    ...{
      route: '沿机耕道向东至谭家小学操场，再由车辆接送',
      signal: '手摇警报器、铜锣',
      guide: world.people(town)[4]?.number,
      alarmPerson: world.people(town)[5]?.number,
    },
  });
  const file = new IncidentFile(world, town, {
    ...{
      name: `谭家镇${village}“7·11”山体滑坡`,
      category: '自然灾害',
      hazardType: '地质灾害',
      level: '较大',
      state: '恢复中',
      place: villageCode,
      riskSite: site.code,
    },
    ...{ plan: `${town.code}/${site.name}“一对一”专项应急预案`, address: `${village}梨子坪` },
    ...{
      occurredAt: '2026-07-11 04:35',
      knownAt: '2026-07-11 04:36',
      firstResponseAt: '2026-07-11 04:40',
      controlledAt: '2026-07-13 18:00',
    },
    ...{
      deaths: 0,
      missing: 0,
      seriouslyInjured: 0,
      injured: 0,
      directLoss: 18_600_000,
      responsibleOrganization: `${district.code}/开州区地质灾害防治指挥部`,
    },
    ...{
      cause: '连续强降雨使坡体饱和，前缘冲沟下切。',
      situation: '滑坡方量约32万立方米，掩埋公路180米、房屋11栋31间；78人提前2小时25分全部转移，无人员伤亡。',
    },
  });
  file.log(
    [-184, '指令', '发布红色预警并下令转移', '1时32分发布，1时35分开始入户，23户逐户清零。'],
    [-145, '处置', '78人全部转移', '2时10分完成清点，5名行动不便老人由党员背扶。'],
    [0, '事态', '滑坡整体下滑', '4时35分坡体整体下滑，约90秒。'],
    [12, '处置', '二次清点', '23户78人全部在安置点，公路无车辆人员被埋。'],
    [30, '指令', '启动地质灾害三级响应', '自然资源、交通、电力、通信、卫健到场。'],
    [95, '领导到场', '区长到达现场', '要求严防次生灾害，尽快恢复通信供电。'],
    [180, '处置', '无人机航测和裂缝监测', '后缘仍有约4万立方米不稳定体，划定警戒区。'],
    [600, '舆情与发布', '新闻通气会', '通报提前转移情况和安置保障。'],
    [2200, '处置', '便道抢通', '绕行便道抢通，恢复应急通行。'],
  );
  file.report(town, '首报', [5, 21], `4时35分${village}梨子坪发生滑坡，群众已提前转移，正在清点，公路中断。`, {
    ...{
      title: `谭家镇关于${village}山体滑坡的首报`,
      occurredAt: '2026-07-11 04:35',
      deaths: 0,
      missing: 0,
      injured: 0,
    },
  });
  file.report(town, '续报', [120, 130], '房屋损毁11栋31间，78人安置在镇中心小学。', {
    title: `谭家镇关于${village}山体滑坡的续报（一）`,
  });
  file.report(town, '续报', [2210, 2230], '便道抢通，供电恢复。', {
    title: `谭家镇关于${village}山体滑坡的续报（二）`,
    number: 2,
  });
  file.report(district, '首报', [12, 28], '区地质灾害防治指挥部启动三级响应。', {
    title: '开州区关于谭家镇山体滑坡的首报',
  });
  file.add(
    'responseActivation',
    30,
    {
      ...{
        name: '谭家镇山体滑坡三级应急响应',
        warning: warning.number,
        level: '三级响应',
        state: '已终止',
        scope: villageCode,
        startedAt: file.at(30),
        endedAt: file.at(3500),
      },
      ...{
        proposedBy: departmentOf(district, /自然资源/),
        triggerEvidence: '滑坡方量大，威胁公路和下游村组。',
        expectedHours: 72,
        measures: '警戒封控、监测、安置、抢通。',
      },
    },
    district,
  );
  addCommand(file, world, district, {
    ...{ name: '谭家镇滑坡抢险指挥部', address: '谭家镇中心小学', from: 50, to: 3600 },
    groups: [
      ['专家技术组', departmentOf(district, /自然资源/), '监测研判、排危方案'],
      ['抢险救援组', departmentOf(district, /消防/), '搜寻、警戒'],
      ['转移安置组', departmentOf(district, /民政|应急管理/), '安置点管理、心理疏导'],
      ['通信保障组', departmentOf(district, /公安/), '通信、无线电'],
      ['物资保障组', departmentOf(district, /发展和改革|应急管理/), '帐篷、被服、食品'],
    ],
  });
  file.dispatch(town, '谭家镇综合应急救援队', '梨子坪', '入户转移、警戒', 26, [-181, -176, 3000]);
  file.dispatch(district, '开州区地质灾害应急技术队', '梨子坪', '监测预警、驻点指导', 8, [-175, -92, 3600]);
  const order = file.dispatch(district, '开州区综合应急救援支队', '梨子坪', '搜寻排查', 34, [10, 88, 1500]);
  issueFor(world, district, '压缩饼干', 40, '2026-07-11 05:40', order);
  file.dispatch(district, '开州区交通抢通队', '梨子坪路段', '抢修便道', 22, [20, 110, 2300]);
  file.add('evacuationRecord', 5, {
    ...{
      evacuationUnit: `${site.name}避险单元`,
      warning: `${district.code}/${warning.number}`,
      state: '已安置',
      orderedAt: file.at(-184),
      settledAt: file.at(-145),
    },
    ...{ people: 78, peopleMoved: 78, weakMovedFirst: true, venue: shelterOf(town) },
  });
  file.losses(town, `${village}“7·11”山体滑坡灾情`, '地质灾害', [
    {
      stage: '初报',
      minutes: 150,
      affected: 78,
      evacuated: 78,
      relocated: 78,
      housesCollapsed: 20,
      directLoss: 9_000_000,
    },
    {
      stage: '续报',
      minutes: 1500,
      affected: 112,
      evacuated: 78,
      relocated: 78,
      needRelief: 78,
      housesCollapsed: 31,
      housesDamaged: 6,
      cropsAffected: 7,
      cropsLost: 0,
      directLoss: 18_600_000,
    },
    {
      stage: '核报',
      minutes: 11_000,
      affected: 112,
      evacuated: 78,
      relocated: 78,
      needRelief: 78,
      housesCollapsed: 31,
      housesDamaged: 6,
      cropsAffected: 7,
      directLoss: 18_600_000,
      verificationMethod: '全面核查',
      verifiedBy: '区应急管理局',
    },
  ]);
  addDonations(world, district, file.reference, day(7, 14), [
    ['物资', '开州惠民粮油超市有限公司', '大米2吨、食用油200桶'],
    ['资金', '开州区工商联', 320_000],
  ]);
  addRelief(
    world,
    random,
    district,
    {
      ...{
        name: '谭家镇“7·11”滑坡房屋恢复重建补助',
        kind: '因灾倒损房屋恢复重建',
        from: day(7, 20),
        to: '2027-01-31',
        incident: file.reference,
        perPerson: 7500,
      },
      standard: '倒塌户每户3.5万元，严损户每户1.2万元，分三期验收后发放。',
    },
    [{ unit: town, count: 11 }],
  );
  for (const [name, state, budget, spent, progress, due] of [
    [`谭家镇${village}集中安置点建设`, '在建', 9_600_000, 5_180_000, 62, '2027-01-20'],
    ['梨子坪滑坡应急治理工程', '在建', 6_800_000, 4_020_000, 70, day(12, 31)],
    ['梨子坪路段改线工程', '已立项', 12_400_000, 0, 0, '2027-06-30'],
  ] as const)
    file.add(
      'recoveryProject',
      60 * 24 * 36,
      {
        ...{
          name,
          kind: /应急/.test(name) ? '应急抢险救灾工程' : '恢复重建',
          state,
          place: villageCode,
          organization: departmentOf(district, /自然资源|住房/),
          budget,
          spent,
          progress,
          due,
        },
        ...{
          source: '市级',
          contractor: state === '在建' ? '重庆巴渝建设有限公司' : undefined,
          startedOn: state === '在建' ? day(8, 15) : undefined,
        },
      },
      district,
    );
  world.add('fundAllocation', district, day(7, 15), {
    ...{
      number: world.number(district, 'ZJBF', day(7, 15)),
      purpose: '工程项目',
      mode: '应急状态',
      state: '已拨付',
      incident: file.reference,
      organization: `${town.code}/${governmentOf(town)}`,
    },
    ...{
      appliedAmount: 3_000_000,
      approvedAmount: 3_000_000,
      appliedOn: day(7, 13),
      paidOn: day(7, 15),
      reason: '应急治理和安置首期资金',
    },
  });
  world.add('expertEngagement', district, day(7, 11), {
    ...{
      expert: '500154-ZJ01',
      kind: '应急救援',
      subject: '梨子坪滑坡稳定性研判',
      heldOn: day(7, 11),
      incident: file.reference,
    },
    opinion: '后缘残留体在降雨条件下可能再次滑动，警戒期不少于15日；安置点避开冲沟出口。',
  });
}
