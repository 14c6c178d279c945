import type { Unit } from '../base.ts';
import { bureauOf, governmentOf, organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { deepsOf, isMain, mainsOf } from '../scope.ts';
import { addDays, at, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Meetings, papers and rules (K-01, L-05d, W-05a). */
export function papers(world: World, random: Random): void {
  for (const unit of world.units.filter((one) => (one.tier === 'city' && one.city !== '4301') || isMain(one)))
    addRegulations(world, unit);
  for (const unit of mainsOf(world)) {
    addMeetings(world, random, unit);
    addDocuments(world, random, unit);
  }
  for (const unit of deepsOf(world)) addTownshipMeetings(world, random, unit);
}

type Rule = readonly [
  title: string,
  number: string,
  level: string,
  topic: string,
  action: string,
  from: string,
  issuer: string,
];

const national: readonly Rule[] = [
  [
    '中华人民共和国突发事件应对法',
    '2024年主席令第25号',
    '法律',
    '综合',
    '保留',
    '2024-11-01',
    '全国人民代表大会常务委员会',
  ],
  [
    '中华人民共和国安全生产法',
    '2021年主席令第88号',
    '法律',
    '安全生产',
    '保留',
    '2021-09-01',
    '全国人民代表大会常务委员会',
  ],
  ['中华人民共和国防洪法', '2016年修正', '法律', '防汛', '保留', '2016-07-02', '全国人民代表大会常务委员会'],
  ['生产安全事故报告和调查处理条例', '国务院令第493号', '行政法规', '事故调查', '保留', '2007-06-01', '国务院'],
  ['突发事件应急预案管理办法', '国办发〔2024〕5号', '规范性文件', '预案', '保留', '2024-01-31', '国务院办公厅'],
];

const local: Readonly<Record<string, readonly Rule[]>> = {
  '50': [
    [
      '重庆市突发事件应对条例',
      '渝人常〔2012〕7号',
      '地方性法规',
      '综合',
      '保留',
      '2012-07-01',
      '重庆市人民代表大会常务委员会',
    ],
    [
      '重庆市开州区突发事件应急预案管理办法',
      '开州府办发〔2026〕31号',
      '规范性文件',
      '预案',
      '修订',
      day(6, 1),
      '开州区人民政府办公室',
    ],
    [
      '开州区预警信息发布管理办法',
      '开州府办发〔2023〕12号',
      '规范性文件',
      '预警',
      '保留',
      '2023-04-01',
      '开州区人民政府办公室',
    ],
    [
      '开州区应急值守考核办法',
      '开州应急委办〔2026〕9号',
      '内部制度',
      '值守',
      '制定',
      day(3, 1),
      '开州区突发事件应急委员会办公室',
    ],
  ],
  '5401': [
    [
      '拉萨市重大灾害应急指挥部工作规则',
      '拉灾指〔2026〕1号',
      '内部制度',
      '指挥',
      '制定',
      day(4, 1),
      '拉萨市重大灾害应急指挥部',
    ],
    ['拉萨市应急专家库管理办法', '拉应急发〔2026〕18号', '规范性文件', '专家', '制定', day(5, 20), '拉萨市应急管理局'],
    [
      '西藏自治区安全生产条例',
      '2022年修订',
      '地方性法规',
      '安全生产',
      '保留',
      '2022-09-01',
      '西藏自治区人民代表大会常务委员会',
    ],
  ],
  '4301': [
    [
      '关于规范突发事件信息报告工作的通知',
      '望政办函〔2020〕5号',
      '规范性文件',
      '信息报告',
      '修订',
      '2020-02-20',
      '望城区人民政府办公室',
    ],
    [
      '望城区地震地质灾害应急响应工作规程',
      '望应急发〔2026〕22号',
      '内部制度',
      '响应',
      '制定',
      day(7, 1),
      '望城区应急管理局',
    ],
    ['望城区应急物资管理办法', '望应急发〔2025〕40号', '规范性文件', '物资', '保留', '2025-10-01', '望城区应急管理局'],
  ],
  '11': [
    [
      '北京市安全生产条例',
      '2022年修订',
      '地方性法规',
      '安全生产',
      '保留',
      '2022-08-01',
      '北京市人民代表大会常务委员会',
    ],
    [
      '北京市极端强降雨叫应工作规程',
      '京汛办〔2025〕8号',
      '内部制度',
      '预警叫应',
      '保留',
      '2025-06-01',
      '北京市防汛抗旱指挥部办公室',
    ],
    ['有限空间作业安全技术规范', 'DB11/T 852—2019', '标准', '安全生产', '保留', '2020-04-01', '北京市市场监督管理局'],
  ],
};

function addRegulations(world: World, unit: Unit): void {
  for (const [title, number, level, topic, action, effectiveFrom, issuer] of [
    ...(unit.above ? [] : national),
    ...(local[unit.city] ?? []),
  ]) {
    // a city and its district do not keep the same rule twice
    if (unit.above && unit.city !== '4301') continue;
    world.add('regulation', unit, day(1, 12), {
      ...{ published: true, title, number, level, topic, action, effectiveFrom, issuer },
    });
  }
}

type Topic = readonly [title: string, kind: string, date: string, conclusions: string];

const meetings: readonly Topic[] = [
  ['安委会第一次全体会议', '全体会议', day(1, 16), '通报2025年安全生产形势，部署春节和“两会”期间安全防范。'],
  [
    '党委（党组）专题研究安全生产',
    '党政主要负责人专题研究',
    day(2, 5),
    '听取情况汇报，明确年度8项重点任务和责任领导。',
  ],
  ['应急管理工作会议', '工作部署会', day(2, 27), '印发年度工作要点，签订目标责任书。'],
  ['一季度安全形势会商', '会商', day(4, 8), '春季用火、复工复产风险上升，5处较大风险点提级管控。'],
  ['防汛抗旱指挥部成员会议', '全体会议', day(4, 22), '公布水库、堤防责任人名单，要求4月底前完成隐患整改。'],
  ['应急联络员会议', '联络员会议', day(5, 14), '明确信息共享清单和联络员AB岗。'],
  ['汛期首次强降雨会商', '会商', day(6, 9), '启动部门联合值守，低洼点和山洪沟责任人上岗。'],
  ['二季度安全形势会商', '会商', day(7, 7), '主汛期叠加高温，地质灾害和溺水风险突出。'],
  ['“七下八上”防汛调度会', '会商', day(7, 20), '逐点核对转移清单，队伍物资前置。'],
  ['灾后恢复重建协调会', '联席会议', day(8, 12), '核定损失，明确首批恢复项目和资金来源。'],
  ['重大事故隐患挂牌督办推进会', '工作部署会', day(9, 3), '对逾期未整改的单位约谈，9月底前销号。'],
  ['国庆假期安全部署会', '工作部署会', day(9, 27), '景区限流、客运安全、值班备勤。'],
  ['三季度安全形势会商', '会商', day(10, 9), '森林火险等级上升，进入秋冬防火期。'],
  ['森林防火联席会议', '联席会议', day(10, 14), '明确毗邻地区火情联动和以水灭火点建设。'],
  ['冬春救助工作部署会', '工作部署会', day(11, 5), '摸底数据11月底前上报。'],
  ['应急委第四季度全体会议', '全体会议', day(11, 19), '研究“十五五”应急体系规划送审稿，部署年终考核。'],
];

function addMeetings(world: World, random: Random, unit: Unit): void {
  const leaders = world.people(unit, /领导干部/);
  for (const [title, kind, date, conclusions] of meetings) {
    const heldOn = workday(addDays(date, random.int(-2, 2)));
    world.add('meeting', unit, heldOn, {
      ...{ title: `${unit.name}${title}`, kind, heldAt: at(heldOn, random.pick([9, 10, 15]), random.pick([0, 30])) },
      ...{ address: random.pick(['政府三楼会议室', '应急指挥中心', '政务中心第二会议室']), conclusions },
      chair: leaders[random.int(0, 2)]?.number,
      organizations: random.sample(organizationsOf(unit, /工作部门|应急管理局/), random.int(5, 10)).join('、'),
      absent: random.chance(0.2) ? '1个单位由副职代会' : undefined,
    });
  }
}

function addTownshipMeetings(world: World, random: Random, unit: Unit): void {
  const leaders = world.people(unit, /领导干部/);
  for (let month = 1; month <= 11; month++) {
    const heldOn = workday(day(month, random.int(4, 19)));
    world.add('meeting', unit, heldOn, {
      ...{
        title: `${unit.name}${month}月应急和安全生产例会`,
        kind: '工作部署会',
        heldAt: at(heldOn, 9),
        address: '机关会议室',
      },
      chair: leaders[month % 2]?.number,
      organizations: random.sample(organizationsOf(unit, /./), 4).join('、'),
      conclusions: random.pick([
        '各村（社区）月底前完成一轮入户排查。',
        '对上月未销号隐患逐条过堂，明确责任人和时限。',
        '应急物资清点补充，值班表上墙。',
        '开展一次入村演练，重点检验叫应到户。',
      ]),
    });
  }
}

const documents: readonly Topic[] = [
  ['关于做好春节期间应急值守工作的通知', '通知', day(2, 9), '严格领导带班和24小时值班，突发事件15分钟内电话报告。'],
  ['2026年防汛备汛工作方案', '方案', day(3, 25), '明确责任体系、检查清单、队伍物资和转移安置准备。'],
  ['突发事件现场处置工作手册', '手册', day(4, 15), '接报、先期处置、现场指挥部、信息发布、善后五个环节的操作卡。'],
  ['“安全生产月”活动方案', '方案', day(5, 22), '演练周、宣传咨询日、隐患随手拍。'],
  ['突发事件趋势分析专报（上半年）', '专报', day(7, 9), '自然灾害起数同比上升，事故起数、死亡人数“双下降”。'],
  ['汛期地质灾害防范专报', '专报', day(7, 16), '连续降雨土壤饱和，滑坡风险持续。'],
  [
    '关于强降雨灾害处置情况的通报',
    '通报',
    day(8, 20),
    '对快速转移、无人伤亡的乡镇（街道）予以表扬，对叫应不及时的点名批评。',
  ],
  ['秋冬季森林防火工作方案', '方案', day(9, 22), '“人防＋技防”，重点时段网格全员上岗。'],
  ['应急委全体会议纪要', '会议纪要', day(10, 13), '明确12项议定事项和完成时限。'],
  ['关于开展年终考核的通知', '通知', day(11, 12), '12月上旬自评，中旬现场核查。'],
];

function addDocuments(world: World, random: Random, unit: Unit): void {
  for (const [title, kind, date, body] of documents) {
    const issuedOn = workday(addDays(date, random.int(-3, 3)));
    world.add('officialDocument', unit, issuedOn, {
      ...{
        published: kind !== '专报',
        title: `${unit.name}${title}`,
        kind,
        state: '已印发',
        issue: '1',
        issuedOn,
        body,
      },
      issuer: kind === '专报' ? bureauOf(unit) : governmentOf(unit),
      number: `${unit.name.slice(0, 1)}应急委办〔2026〕${random.int(1, 60)}号`,
      secrecy: kind === '专报' ? '不予公开（内部）' : '主动公开',
      distribution: '各乡镇（街道），各成员单位',
    });
  }
  world.add('officialDocument', unit, addDays(today, -1), {
    ...{ title: `${unit.name}2026年应急管理工作总结`, kind: '总结', state: '起草', issue: '1', issuer: bureauOf(unit) },
    ...{ periodFrom: day(1, 1), periodTo: day(12, 31), secrecy: '不予公开（内部）' },
  });
}
