import { departmentOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { day } from '../time.ts';
import type { World } from '../world.ts';
import { IncidentFile } from './file.ts';

/** Haidian: gas in a restaurant in April; two hurt, one badly; inquired into, fined, and every restaurant looked at. */
export function haidianGas(world: World, random: Random): void {
  const district = world.unit('110108');
  const street = world.unit('110108010');
  const file = new IncidentFile(world, street, {
    ...{
      name: '学院路街道六道口社区餐饮店燃气爆燃事故',
      category: '事故灾难',
      hazardType: '水电油气供应中断',
      level: '一般',
      state: '已归档',
    },
    ...{
      place: '110108010002',
      address: '六道口社区临街底商（川香小馆）',
      occurredAt: '2026-04-16 10:48',
      knownAt: '2026-04-16 10:50',
      firstResponseAt: '2026-04-16 10:55',
      controlledAt: '2026-04-16 11:32',
    },
    ...{
      deaths: 0,
      missing: 0,
      seriouslyInjured: 1,
      injured: 2,
      directLoss: 460_000,
      cause: '灶具连接软管老化脱落，报警器断电，点火引燃。',
    },
    ...{
      responsibleOrganization: `${district.code}/${departmentOf(district, /城市管理/)}`,
      situation: '爆燃致2人受伤（1人重伤），玻璃破碎，疏散周边居民43人。',
    },
  });
  file.log(
    [5, '处置', '社区微型消防站到场', '关闭入户阀门，疏散店内和楼上居民43人。'],
    [9, '处置', '消防、燃气到场', '切断气源，检测浓度，扑灭余火。'],
    [16, '处置', '伤员送医', '2人送往附近三甲医院，1人重伤。'],
    [42, '处置', '险情排除', '检测合格，解除警戒。'],
    [130, '舆情与发布', '发布警情通报', '通报伤情和停业检查安排。'],
  );
  file.report(street, '首报', [6, 22], '六道口社区餐饮店发生燃气爆燃，2人受伤送医，居民疏散。', {
    title: '学院路街道关于餐饮店燃气爆燃的首报',
    injured: 2,
    deaths: 0,
    casualtyNames: '店员王某（重伤）、顾客李某（轻伤）',
  });
  file.report(street, '终报', [200, 215], '伤者生命体征平稳，险情排除。', {
    title: '学院路街道关于餐饮店燃气爆燃的终报',
    injured: 2,
    deaths: 0,
  });
  file.report(district, '首报', [11, 27], '区城市管理委、消防、卫健到场。', {
    title: '海淀区关于六道口燃气爆燃的首报',
    injured: 2,
    deaths: 0,
  });
  file.dispatch(street, world.unit('110108010').of('team')[0]?.name ?? '', '六道口社区', '疏散警戒', 12, [2, 7, 90]);
  file.add(
    'accidentInvestigation',
    60 * 24 * 40,
    {
      ...{
        state: '已结案',
        organization: departmentOf(district, /应急管理/),
        startedOn: day(4, 17),
        due: day(6, 15),
        publishedOn: day(5, 29),
        isCauseFound: true,
      },
      ...{
        areResponsibleHandled: true,
        areMeasuresTaken: true,
        arePeopleEducated: true,
        cause: '软管使用超期未更换，燃气报警器被人为断电，未按规定入户安检。',
      },
      ...{
        handling: '对经营者罚款5万元；燃气企业安检人员停岗培训；对监管人员提醒谈话。',
        measures: '全街道餐饮场所软管更换金属波纹管，报警器联网。',
      },
    },
    district,
  );
  world.add('enforcementCase', district, day(6, 5), {
    ...{
      number: '（海）应急罚〔2026〕燃01号',
      kind: '普通程序',
      state: '已结案',
      subject: '六道口川香小馆',
      openedOn: day(4, 20),
      decidedOn: day(6, 5),
    },
    ...{
      basis: '《安全生产法》第九十九条',
      facts: '未保证燃气报警装置正常运行，造成2人受伤。',
      decision: '罚款50000元。',
      fine: 50_000,
      isPublicised: true,
      hasRecording: true,
      hasLegalReview: true,
    },
    ...{
      officers: random
        .sample(world.people(district, /机关干部/), 2)
        .map(({ number }) => number)
        .join('、'),
      fileScore: 93,
      revisitedOn: day(7, 2),
    },
  });
  for (const [place, shop] of ['聚福面馆', '老北京铜锅', '学子食堂', '蜀味坊'].entries())
    world.add('hazard', street, day(5, 8), {
      ...{
        number: world.number(street, 'YH', day(4, 22)),
        title: `${shop}燃气软管超期、报警器未联网`,
        source: '监督检查',
        level: '一般事故隐患',
        causes: '物的不安全状态',
      },
      ...{
        state: place === 3 ? '移交执法' : '已销号',
        hazardType: '水电油气供应中断',
        organization: governmentOf(street),
        place: '110108010002',
        foundOn: day(4, 22),
        due: day(5, 6),
      },
      ...{
        measure: '更换金属波纹管，报警器联网切断阀',
        rectification: place === 3 ? undefined : '已更换并通过检测。',
        acceptance: place === 3 ? undefined : '复核合格。',
      },
    });
  file.add('afterActionReview', 60 * 24 * 50, {
    ...{
      heldOn: day(6, 8),
      organization: governmentOf(street),
      isFinal: true,
      whatWorked: '微型消防站5分钟到场，先关阀后疏散。',
      lessons: '报警器断电无人知晓，应接入街道物联平台。',
    },
  });
}
