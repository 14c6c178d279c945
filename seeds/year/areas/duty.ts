import type { Unit } from '../base.ts';
import { makePhone } from '../names.ts';
import { dutyRoomOf, governmentOf, organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { deepsOf, isDeep, isMain, mainsOf } from '../scope.ts';
import { addDays, at, day, monthOf, plus, shown, today, workday } from '../time.ts';
import type { World } from '../world.ts';

export const dutyPostOf = (unit: Unit): string => `${unit.name}${unit.tier === 'village' ? '值班点' : '值班室'}`;

/** The duty network from the government's room to the villages, who sits in it, and who calls to see whether they do (K-07, W-15, L-14). */
export function duty(world: World, random: Random): void {
  for (const unit of world.units) {
    addPosts(world, random, unit);
    addShifts(world, random, unit);
  }
  for (const unit of [...mainsOf(world), ...deepsOf(world)]) addLogs(world, random, unit);
  for (const unit of mainsOf(world)) {
    addChecks(world, random, unit);
    addReportRules(world, unit);
    addDelegation(world, unit);
  }
}

/** 15 minutes by phone, 30 in writing; sooner where it is grave (W-15a, L-14b). */
function addReportRules(world: World, unit: Unit): void {
  const rules = [
    ['一般突发事件信息报告规则', '一般', 15, 30, 1440],
    ['较大及以上突发事件信息报告规则', '较大、重大、特别重大', 15, 30, 120],
  ] as const;
  for (const [name, levels, phoneMinutes, writtenMinutes, followUpMinutes] of rules)
    world.add('reportRule', unit, day(1, 6), {
      ...{
        published: true,
        name,
        levels,
        startEvent: '知悉',
        phoneMinutes,
        writtenMinutes,
        followUpMinutes,
        validFrom: day(1, 1),
      },
      requiredContent: '时间、地点、信息来源、事件起因和性质、影响范围、伤亡情况、已采取的措施、下一步打算。',
      basis: '突发事件信息报告办法',
    });
}

/** Somebody stood in while the director was at the party school. */
function addDelegation(world: World, unit: Unit): void {
  const [principal, delegate] = world.people(unit, /领导干部/).slice(2, 4);
  world.add('delegation', unit, day(9, 11), {
    ...{
      principal: principal?.number,
      delegate: delegate?.number,
      reason: '参加党校学习',
      from: day(9, 14),
      to: day(9, 25),
    },
  });
}

function addPosts(world: World, random: Random, unit: Unit): void {
  const kinds = {
    city: '政府总值班室',
    district: '政府总值班室',
    township: '乡镇（街道）值班室',
    village: '村（社区）值班点',
  };
  world.add('dutyPost', unit, day(1, 6), {
    name: dutyPostOf(unit),
    kind: kinds[unit.tier],
    organization: dutyRoomOf(unit),
    parent: unit.above && `${unit.above.code}/${dutyPostOf(unit.above)}`,
    place: unit.code,
    phone: unit.of('organization').find(({ name }) => name === dutyRoomOf(unit))?.phone ?? makePhone(random),
    isStaffedAllDay: unit.tier !== 'village',
    hasVideo: unit.tier !== 'village' && random.chance(0.85),
    hasSatellitePhone: unit.tier !== 'village' && random.chance(unit.city === '5401' ? 0.9 : 0.6),
    hasBackupPower: random.chance(0.8),
    isStandardised: random.chance(0.75),
  });
  if (!isMain(unit)) return;
  for (const name of organizationsOf(unit, /工作部门/).slice(0, 8))
    world.add('dutyPost', unit, day(1, 6), {
      ...{ name: `${name}值班室`, kind: '部门值班室', organization: name, parent: dutyPostOf(unit), place: unit.code },
      ...{ phone: makePhone(random), isStaffedAllDay: true, hasVideo: random.chance(0.5) },
    });
}

/** Main units and those told in full sit the whole year; of the others the roster of this month is there. A shift lasts from nine to nine. */
function addShifts(world: World, random: Random, unit: Unit): void {
  if (unit.tier === 'village') return;
  const from = isMain(unit) ? day(1, 1) : isDeep(unit) ? day(9, 1) : day(11, 16);
  const until = isMain(unit) ? day(12, 31) : day(11, 30);
  const leaders = world.people(unit, /领导干部/);
  const staff = world.people(unit, /机关干部|网格员|应急队员/);
  for (let date = from, turn = random.int(0, 9); date <= until; date = addDays(date, 1), turn++) {
    const state = date < today ? '已交班' : date === today ? '在岗' : date <= day(11, 30) ? '已公布' : '排班';
    const [one, other, standby] = [0, 1, 2].map((place) => staff[(turn * 2 + place) % staff.length]?.number);
    world.add('dutyShift', unit, `${date.slice(0, 8)}01`, {
      post: dutyPostOf(unit),
      from: at(date, 9),
      to: at(addDays(date, 1), 9),
      state,
      leader: leaders[turn % leaders.length]?.number,
      staff: one === other ? one : [one, other].join('、'),
      standby: isMain(unit) && standby !== one ? standby : undefined,
      handover: state === '已交班' && random.chance(0.15) ? random.pick(handovers) : undefined,
    });
  }
}

const handovers = [
  '无遗留事项，设备、电话、视频正常。',
  '气象部门预报明后天有降温，已转有关部门关注。',
  '前一日信息续报待核实伤情，已交接联系人。',
  '值班系统短时断网10分钟，已报修恢复。',
  '上级抽查1次，应答正常。',
  '一件来文待领导批示，已当面交接。',
];

type Call = readonly [kind: string, subject: string, counterpart: string, content: string, handling: string];

/** What comes in; some only in some months. */
const calls: readonly (readonly [Call, first: number, last: number])[] = [
  [
    ['来电', '询问道路通行情况', '群众', '来电询问进山公路是否通行。', '已告知交通运输部门最新路况，提醒注意安全。'],
    1,
    12,
  ],
  [
    [
      '来电',
      '报告独居老人联系不上',
      '村（社区）',
      '群众反映一独居老人半日未开门。',
      '通知网格员上门查看，老人在家休息，平安。',
    ],
    1,
    12,
  ],
  [
    [
      '来文',
      '上级关于加强值班值守的通知',
      '上级应急管理部门',
      '要求严格落实领导带班和24小时专人值班。',
      '呈带班领导阅示，转各单位执行。',
    ],
    1,
    12,
  ],
  [
    [
      '领导批示',
      '带班领导批示：加强重点部位巡查',
      '带班领导',
      '请各单位对重点部位再巡查一遍，结果于今日18时前报。',
      '已电话传达，18时前收齐反馈。',
    ],
    1,
    12,
  ],
  [
    [
      '信息报告',
      '气象部门通报强降雨趋势',
      '气象局',
      '预计未来24小时有大到暴雨，局地短时强降水。',
      '报带班领导，提醒低洼点和地灾点责任人。',
    ],
    5,
    9,
  ],
  [
    [
      '来电',
      '山体小型掉石',
      '村（社区）',
      '村道边坡掉落碎石约2立方米，未伤人，半幅通行。',
      '通知公路养护队清理，设置警示牌。',
    ],
    4,
    10,
  ],
  [
    [
      '来电',
      '河道水位上涨',
      '水文站',
      '水位较8时上涨0.6米，仍在警戒水位以下。',
      '通知沿河责任人加密巡查，每2小时报一次水位。',
    ],
    5,
    9,
  ],
  [
    [
      '来电',
      '林区发现烟点',
      '护林员',
      '瞭望塔发现烟点，距林缘约300米。',
      '派最近护林员核查，为农户烧秸秆，已扑灭并教育。',
    ],
    1,
    4,
  ],
  [
    ['来电', '林区发现烟点', '护林员', '视频监控报警，疑似野外用火。', '网格员10分钟到场，系祭祀残火，已处置。'],
    10,
    12,
  ],
  [['来电', '居民楼燃气异味', '群众', '反映楼道有燃气味。', '通知燃气公司到场检测，系软管老化，已更换。'], 1, 12],
  [
    ['信息报告', '道路结冰影响通行', '交通运输部门', '早间桥面、背阴路段有薄冰。', '组织撒布融雪剂，发布出行提示。'],
    1,
    2,
  ],
  [['信息报告', '道路结冰影响通行', '交通运输部门', '降温后高海拔路段有暗冰。', '组织撒布防滑料，限速通行。'], 11, 12],
  [
    [
      '指令下达',
      '预置抢险力量',
      '指挥部办公室',
      '按预警响应要求，抢险力量前置到重点部位。',
      '队伍30分钟内到位，已报点名结果。',
    ],
    5,
    9,
  ],
  [['来电', '停电影响供水', '群众', '反映片区停电、停水。', '联系供电部门抢修，预计3小时恢复，已回复来电人。'], 6, 8],
];

function addLogs(world: World, random: Random, unit: Unit): void {
  const staff = world.people(unit, /机关干部/);
  const every = isMain(unit) ? 4 : 6;
  for (let date = day(isMain(unit) ? 1 : 9, 2); date <= today; date = addDays(date, random.int(1, every))) {
    const month = monthOf(date);
    const [[kind, subject, counterpart, content, handling]] = random.pick(
      calls.filter(([, from, to]) => month >= from && month <= to),
    );
    world.add('dutyLog', unit, date, {
      ...{ post: dutyPostOf(unit), at: at(date, random.int(0, date === today ? 15 : 23), random.int(0, 59)), kind },
      ...{ subject, counterpart, content, handling, recorder: random.pick(staff).number },
    });
  }
}

/** Monthly spot checks of the rooms below, told in a bulletin (K-07d, K-07f). */
function addChecks(world: World, random: Random, unit: Unit): void {
  const below = unit.below.filter(({ tier }) => tier !== 'village');
  const checkers = world.people(unit, /机关干部|领导干部/);
  for (let month = 1; month <= 12; month++) {
    const date = workday(day(month, 18));
    const isDone = date < today;
    const checked = random.sample(below, Math.min(below.length, 8));
    const bulletin = `${unit.name}政务值班情况通报（2026年${month}月）`;
    const failing = checked.filter(() => isDone && random.chance(0.12));
    if (isDone)
      world.add('officialDocument', unit, workday(addDays(date, 8)), {
        ...{ published: true, title: bulletin, kind: '通报', state: '已印发', issue: `第${month}期` },
        ...{
          periodFrom: day(month, 1),
          periodTo: date,
          issuer: governmentOf(unit),
          issuedOn: workday(addDays(date, 8)),
        },
        body: `本月对${checked.length}个值班点进行了电话、视频和现场抽查，${checked.length - failing.length}个合格，${failing.length}个存在问题${failing.length > 0 ? `（${failing.map(({ name }) => name).join('、')}）` : ''}。请有关单位3个工作日内书面说明。`,
        distribution: '各乡镇（街道）、各部门',
        secrecy: '不予公开（内部）',
      });
    for (const target of checked) {
      const isBad = failing.includes(target);
      const when = at(addDays(date, -random.int(0, 9)), random.pick([8, 12, 18, 21, 23]), random.int(0, 59));
      world.add('dutyCheck', unit, date, {
        post: `${target.code}/${dutyPostOf(target)}`,
        channel: random.pick(['电话', '电话', '视频', '现场']),
        state: !isDone ? '待抽查' : !isBad ? '合格' : month < 11 ? '已说明' : '发现问题',
        plannedOn: date,
        checkedAt: isDone ? when : undefined,
        checker: random.pick(checkers).number,
        answeredWithin: isDone ? (isBad ? random.int(180, 900) : random.int(6, 45)) : undefined,
        isPresent: isDone ? !isBad || random.chance(0.4) : undefined,
        problem: isBad
          ? random.pick([
              '值班电话三次呼叫未接。',
              '带班领导不在岗，未履行请假手续。',
              '值班人员不掌握当日预警情况。',
              '视频点名未上线。',
            ])
          : undefined,
        explanation:
          isBad && month < 11
            ? `因${random.pick(['电话线路故障', '临时外出处置', '交接班衔接不到位'])}，已整改并对责任人提醒谈话。`
            : undefined,
        bulletin: isDone && isBad ? bulletin : undefined,
      });
    }
  }
  for (const target of random.sample(below, 6)) {
    const date = workday(addDays(today, -random.int(3, 200)));
    world.add('dutyLog', unit, date, {
      ...{ post: dutyPostOf(unit), at: plus(at(date, 10), random.int(0, 300)), kind: '换班' },
      ...{
        subject: `${target.name}${shown(date)}带班领导换班`,
        counterpart: dutyPostOf(target),
        handling: '已登记，换班手续齐全。',
      },
    });
  }
}
