import { addWarning } from '../areas/monitoring.ts';
import { issueFor, shelterOf } from '../areas/supplies.ts';
import { departmentOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { at, day } from '../time.ts';
import type { World } from '../world.ts';
import { addCommand, IncidentFile } from './file.ts';
import { addDonations, addRelief } from './relief.ts';

const villages = ['复胜村', '石毫村', '众兴社区'] as const;

/** Wangcheng: the river over its mark at Jinggang in June. Warned, called from house to house, moved with those who need help first, relieved. */
export function wangchengFlood(world: World, random: Random): void {
  const district = world.unit('430112');
  const town = world.unit('430112106');
  const village = world.unit('430112106202');
  const warning = addWarning(world, district, {
    ...{
      title: '望城区暴雨橙色预警',
      type: '暴雨',
      level: '二级（橙色）',
      issuedAt: at(day(6, 26), 15, 20),
      hours: 36,
      state: '已评估',
    },
    ...{ area: '靖港、乔口、铜官、丁字湾等沿江镇街', plan: '望城区防汛应急预案' },
    content: '预计未来3小时沿江镇街降雨量将达50毫米以上，湘江、沩水水位快速上涨，低洼区和渍堤防守压力大。',
    measures: [
      [departmentOf(district, /水利/), '渍堤、涵闸24小时巡查，四级巡堤'],
      [departmentOf(district, /应急管理/), '调度转移清单，预置队伍和冲锋舟'],
      [departmentOf(district, /住房|城市管理/), '城区低洼点强排，关闭地下通道'],
    ],
  });
  for (const place of town.places.slice(0, 9)) {
    const isSlow = place.name === '石毫村';
    const households = random.int(110, 460);
    world.add('warningDelivery', district, warning.issuedAt, {
      ...{
        warning: warning.number,
        channel: '电话叫应',
        recipient: `${place.name}党总支书记`,
        place: place.code,
        state: '已应答',
      },
      ...{
        sentAt: at(day(6, 26), 15, 24),
        calledAt: at(day(6, 26), 15, 25),
        answeredAt: at(day(6, 26), 15, isSlow ? 43 : 27),
        retries: isSlow ? 3 : 0,
      },
      ...{
        answeredBy: random.pick(world.people(town)).name,
        households,
        householdsReached: isSlow ? households - 9 : households,
      },
    });
  }
  for (const place of villages)
    world.add('evacuationUnit', town, day(4, 12), {
      ...{
        name: `${place}低洼片`,
        place: town.places.find(({ name }) => name === place)?.code,
        households: 42,
        people: 118,
        checkedOn: day(6, 20),
      },
      ...{
        route: `沿渍堤路至${place}党群服务中心`,
        signal: '大喇叭、鸣锣三长声',
        guide: random.pick(world.people(town)).number,
      },
      venue: shelterOf(town, place),
    });
  world.add('evacuationUnit', village, day(4, 12), {
    ...{
      name: '复胜村六组低洼农户',
      riskSite: '430112106202-YL001',
      place: village.code,
      households: 18,
      people: 47,
      checkedOn: day(6, 20),
    },
    ...{
      route: '沿村道向西至村部二楼',
      signal: '鸣锣、入户敲门',
      guide: world.people(village)[0]?.number,
      alarmPerson: world.people(village)[1]?.number,
    },
  });
  for (const [place, [kinds, needs]] of [
    ['独居老人', '行动慢，由党员背扶'],
    ['失能（残疾）人员', '轮椅，两人抬送'],
    ['重病人员', '带氧气瓶和常用药'],
    ['留守儿童', '由网格员陪护'],
  ].entries())
    world.add('keyPerson', village, day(4, 13), {
      ...{
        number: `430112106202-ZDLY0${place + 1}`,
        name: ['周桂兰', '刘定生', '陈永福', '彭思琪'][place],
        kinds,
        needs,
        legalBasis: '应对突发事件、保护生命健康',
      },
      ...{
        evacuationUnit: '复胜村六组低洼农户',
        address: `复胜村六组${place * 3 + 2}号`,
        helper: world.people(village)[place % 4]?.number,
        checkedOn: day(6, 20),
      },
    });
  const file = new IncidentFile(world, town, {
    ...{
      name: '靖港镇“6·27”湘江洪涝灾害',
      category: '自然灾害',
      hazardType: '洪涝',
      level: '较大',
      state: '已复盘',
      place: '430112106000',
    },
    ...{
      address: '沩水左岸靖港大垸段、复胜村渍堤',
      riskSite: '430112106-XG002',
      plan: `${district.code}/望城区防汛应急预案`,
    },
    ...{
      occurredAt: '2026-06-27 04:30',
      knownAt: '2026-06-27 04:35',
      firstResponseAt: '2026-06-27 04:50',
      controlledAt: '2026-06-29 16:00',
    },
    ...{
      deaths: 0,
      missing: 0,
      seriouslyInjured: 0,
      injured: 0,
      trapped: 6,
      directLoss: 12_840_000,
      responsibleOrganization: `${district.code}/望城区防汛抗旱指挥部`,
    },
    situation: '复胜村渍堤穿堤涵管出现管涌，六组进水，转移401人，受淹农田186公顷，无人员伤亡。',
  });
  file.log(
    [3, '事态', '巡堤员发现管涌', '复胜村渍堤涵管出口冒浑水，直径约15厘米，堤内坑塘水位上升。'],
    [15, '处置', '镇突击队抢护', '围井反滤，铺设土工布，加压砂卵石。'],
    [25, '指令', '启动转移', '按避险单元转移复胜村六组和低洼片，老弱先行，逐户清零。'],
    [70, '处置', '六组6人被困获救', '水上救援力量用冲锋舟接出6人。'],
    [95, '领导到场', '区长到现场指挥', '要求“堤要守住、人要转清、吃住要管好”。'],
    [240, '处置', '管涌得到控制', '出水由浑转清，继续导渗观察。'],
    [420, '舆情与发布', '发布转移安置公告', '公布4个安置点和联系电话。'],
    [3500, '处置', '水位退至警戒以下', '解除巡堤加强，组织清淤消杀。'],
  );
  file.report(village, '首报', [2, 20], '复胜村渍堤六组段涵管出口冒浑水，正在组织抢护和转移。', {
    title: '复胜村关于渍堤险情的报告',
  });
  file.report(town, '首报', [8, 26], '靖港镇复胜村渍堤出现管涌，镇突击队到场处置，正转移群众，暂无伤亡。', {
    ...{ title: '靖港镇关于复胜村渍堤险情的首报', occurredAt: '2026-06-27 04:30', deaths: 0, missing: 0, injured: 0 },
  });
  file.report(town, '续报', [245, 255], '管涌控制，转移401人，6名被困人员获救。', {
    title: '靖港镇关于复胜村渍堤险情的续报',
  });
  file.report(town, '终报', [3510, 3540], '水位退至警戒以下，险情解除，群众分批返回。', {
    title: '靖港镇关于复胜村渍堤险情的终报',
  });
  file.report(district, '首报', [14, 29], '区防指启动三级响应，区长赶赴现场。', {
    title: '望城区关于靖港镇洪涝灾害的首报',
  });
  file.add(
    'responseActivation',
    30,
    {
      ...{
        name: '望城区防汛三级应急响应（6·27）',
        warning: warning.number,
        level: '三级响应',
        state: '已终止',
        scope: '430112106000',
      },
      ...{
        plan: '望城区防汛应急预案',
        proposedBy: '望城区防汛抗旱指挥部办公室',
        startedAt: file.at(30),
        endedAt: file.at(3600),
        expectedHours: 60,
      },
      ...{
        triggerEvidence: '湘江靖港段超警戒0.62米，渍堤出现管涌。',
        measures: '四级巡堤，转移低洼群众，专家驻堤，物资前置。',
      },
    },
    district,
  );
  addCommand(file, world, district, {
    ...{ name: '靖港镇渍堤抢险现场指挥部', address: '复胜村渍堤0+860', from: 60, to: 3550 },
    groups: [
      ['抢险救援组', departmentOf(district, /水利/), '管涌处置、巡堤查险'],
      ['专家技术组', departmentOf(district, /水利/), '险情研判和方案'],
      ['转移安置组', governmentOf(district), '转移清零、安置点管理'],
      ['物资保障组', departmentOf(district, /发展和改革|应急管理/), '砂卵石、土工布、给养'],
      ['医疗救治组', departmentOf(district, /卫生/), '驻点巡诊、消杀'],
    ],
  });
  file.dispatch(town, '靖港镇防汛抢险突击队', '复胜村渍堤', '围井反滤、巡堤', 30, [5, 15, 3540]);
  file.dispatch(district, '望城区防汛抢险专业队', '复胜村渍堤', '管涌处置', 42, [20, 66, 3400]);
  const boats = file.dispatch(district, '湘望蓝盾水上救援队', '复胜村六组', '接出被困人员', 12, [22, 62, 600]);
  issueFor(world, district, '毛巾被', 120, '2026-06-27 07:10', boats);
  issueFor(world, district, '冲锋舟', 2, '2026-06-27 05:05', boats);
  file.add('resourceRequest', 40, {
    ...{
      subject: '砂卵石',
      kind: '物资',
      state: '已满足',
      quantity: 200,
      measureUnit: '立方米',
      requestedAt: file.at(40),
      neededBy: file.at(150),
      to: '复胜村渍堤0+860',
    },
    answer: '区防汛物资储备库调拨，首批60立方米95分钟到场。',
  });
  for (const [place, [people, settled]] of [
    [118, 80],
    [96, 105],
    [140, 130],
  ].entries())
    file.add('evacuationRecord', 130, {
      ...{
        evacuationUnit: `${villages[place]}低洼片`,
        warning: `${district.code}/${warning.number}`,
        state: '已返回',
        orderedAt: file.at(25),
      },
      ...{
        settledAt: file.at(settled ?? 0),
        returnedAt: file.at(3800),
        people,
        peopleMoved: people,
        weakMovedFirst: true,
        venue: shelterOf(town, villages[place]),
      },
    });
  file.add(
    'evacuationRecord',
    130,
    {
      ...{
        evacuationUnit: '复胜村六组低洼农户',
        state: '已返回',
        orderedAt: file.at(12),
        settledAt: file.at(74),
        returnedAt: file.at(3900),
      },
      ...{
        people: 47,
        peopleMoved: 47,
        weakMovedFirst: true,
        personalList: '六组18户47人，其中独居老人3人、失能1人、重病1人、留守儿童1人，由结对党员一对一转移。',
      },
    },
    village,
  );
  file.losses(village, '复胜村“6·27”洪涝灾情', '洪涝', [
    { stage: '初报', minutes: 120, affected: 320, evacuated: 47, cropsAffected: 20, directLoss: 800_000 },
    {
      stage: '续报',
      minutes: 1500,
      affected: 486,
      evacuated: 47,
      relocated: 22,
      cropsAffected: 48,
      cropsDamaged: 30,
      housesDamaged: 9,
      directLoss: 2_600_000,
    },
  ]);
  file.losses(town, '靖港镇“6·27”洪涝灾情', '洪涝', [
    {
      stage: '初报',
      minutes: 150,
      affected: 1200,
      evacuated: 401,
      relocated: 120,
      cropsAffected: 90,
      directLoss: 4_000_000,
    },
    {
      stage: '续报',
      minutes: 1560,
      affected: 3680,
      evacuated: 401,
      relocated: 148,
      needRelief: 96,
      cropsAffected: 186,
      cropsDamaged: 120,
      cropsLost: 26,
      housesSeriouslyDamaged: 4,
      housesDamaged: 31,
      directLoss: 13_950_000,
    },
    {
      ...{
        stage: '核报',
        minutes: 10_200,
        affected: 3680,
        evacuated: 401,
        relocated: 148,
        needRelief: 96,
        cropsAffected: 186,
        cropsDamaged: 118,
        cropsLost: 24,
      },
      ...{
        housesSeriouslyDamaged: 4,
        housesDamaged: 29,
        directLoss: 12_840_000,
        verificationMethod: '抽样核查',
        verifiedBy: '区应急管理局',
      },
      changeReason: '逐户复核剔除重复登记2间、绝收面积核减2公顷，直接经济损失核减8%。',
    },
  ]);
  addDonations(world, district, file.reference, day(6, 30), [
    ['物资', '望城佳惠生活超市有限公司', '矿泉水600箱、方便面400箱'],
    ['资金', '湘江商会', 200_000],
    ['资金', '爱心人士', 3000],
    ['服务', '湖南湘望应急救援志愿者协会', '清淤消杀3天，出动86人次'],
  ]);
  addRelief(
    world,
    random,
    district,
    {
      ...{
        name: '“6·27”洪涝灾害过渡期生活救助',
        kind: '过渡期生活救助',
        from: day(7, 2),
        to: day(9, 30),
        incident: file.reference,
        perPerson: 600,
      },
      standard: '每人每天20元、1斤粮，期限一个月；做到有饭吃、有衣穿、有干净水喝、有住处、有病能医。',
    },
    [
      { unit: town, count: 14 },
      { unit: village, count: 9 },
    ],
  );
  world.add('fundAllocation', district, day(7, 3), {
    ...{
      number: world.number(district, 'ZJBF', day(7, 3)),
      purpose: '救灾救助',
      mode: '应急状态',
      state: '已拨付',
      program: '“6·27”洪涝灾害过渡期生活救助',
      incident: file.reference,
    },
    ...{
      organization: `${town.code}/${governmentOf(town)}`,
      appliedAmount: 600_000,
      approvedAmount: 600_000,
      appliedOn: day(7, 2),
      paidOn: day(7, 3),
      reason: '受灾群众过渡期生活救助，先行预拨。',
    },
  });
  for (const [name, state, budget, spent, progress, due] of [
    ['复胜村渍堤穿堤涵管重建工程', '完工', 1_860_000, 1_790_000, 100, day(11, 20)],
    ['靖港镇排涝泵站机组更新', '在建', 3_200_000, 1_240_000, 58, '2027-03-31'],
  ] as const)
    file.add(
      'recoveryProject',
      60 * 24 * 40,
      {
        ...{
          name,
          kind: '恢复重建',
          state,
          place: '430112106000',
          organization: departmentOf(district, /水利/),
          budget,
          spent,
          progress,
          due,
        },
        ...{
          source: '区县级',
          contractor: '望城区水利建设有限公司',
          startedOn: day(8, 10),
          completedOn: state === '完工' ? day(11, 18) : undefined,
        },
      },
      district,
    );
  file.add(
    'afterActionReview',
    60 * 24 * 24,
    {
      ...{
        heldOn: day(7, 21),
        organization: '望城区防汛抗旱指挥部',
        isFinal: true,
        course: '预警提前13小时，险情发现到转移完成74分钟。',
      },
      ...{
        whatWorked: '避险单元和带领人到户，重点人群一对一。',
        lessons: '石毫村叫应重呼3次才应答；穿堤涵管汛前检查未开挖。',
      },
    },
    district,
  );
}
