import type { Unit } from '../base.ts';
import { makeName, makePhone } from '../names.ts';
import { organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { mainsOf } from '../scope.ts';
import { addDays, at, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Clues that people give, and cases that end in a fine (B-05i, W-05h, W-07). */
export function enforcement(world: World, random: Random): void {
  for (const unit of mainsOf(world)) {
    for (let place = 0; place < 9; place++) addClue(world, random, unit);
    for (let place = 0; place < 10; place++) addCase(world, random, unit);
  }
}

const tips = [
  ['饭店后厨液化气瓶与明火同室', '热线转办', '12345 热线'],
  ['小区楼道堆放电动车充电', '群众举报', '电话'],
  ['采石场夜间违规爆破', '群众举报', '来信来访'],
  ['出租屋改隔断无逃生窗', '群众举报', '网络'],
  ['企业隐瞒一起机械伤害', '群众举报', '企业内部'],
  ['河道边违规堆土影响行洪', '网格上报', '网格'],
] as const;

function addClue(world: World, random: Random, unit: Unit): void {
  const [title, , channel] = random.pick(tips);
  const date = workday(addDays(day(1, 10), random.int(0, 308)));
  const isOld = date < addDays(today, -30);
  const state = isOld
    ? random.weighted({ 已反馈办结: 0.85, 不予受理: 0.1, 核查中: 0.05 })
    : random.pick(['已受理', '核查中', '属实']);
  const isTrue = state === '属实' || (state === '已反馈办结' && random.chance(0.7));
  const place = unit.places.length > 0 ? random.pick(unit.places) : undefined;
  const number = world.number(unit, 'XS', date);
  world.add('clue', unit, date, {
    ...{
      number,
      title: `${place?.name ?? unit.name}${title}`,
      channel,
      state,
      receivedAt: at(date, random.int(8, 18), random.int(0, 59)),
    },
    content: `反映${place?.name ?? ''}${title}，请有关部门查处。`,
    place: place?.code,
    reporter: random.chance(0.7) ? makeName(random, unit.city, '男') : '匿名',
    reporterPhone: random.chance(0.7) ? makePhone(random) : undefined,
    organization: random.pick(organizationsOf(unit, /工作部门|应急管理局/)),
    result:
      state === '已受理' || state === '核查中'
        ? undefined
        : isTrue
          ? '经现场核查属实，已下达整改通知。'
          : '经核查不属实或不在受理范围。',
    feedback: state === '已反馈办结' ? '已电话回复举报人。' : undefined,
    reward: state === '已反馈办结' && isTrue ? random.pick([200, 500, 1000]) : undefined,
  });
}

const offences = [
  ['未按规定对从业人员进行安全培训', '《安全生产法》第九十七条', 20_000],
  ['特种作业人员无证上岗', '《安全生产法》第九十七条', 30_000],
  ['安全设施未经验收投入使用', '《安全生产法》第九十八条', 80_000],
  ['未建立隐患排查治理制度', '《安全生产法》第一百零一条', 50_000],
  ['堵塞、锁闭安全出口', '《消防法》第六十条', 12_000],
  ['烟花爆竹超量储存', '《烟花爆竹安全管理条例》第三十八条', 6_000],
] as const;

const shops = [
  '鑫源五金加工店',
  '聚福楼餐饮店',
  '宏达建材有限公司',
  '惠民烟花爆竹零售点',
  '顺通物流有限公司',
  '众诚机械加工厂',
  '金利家具厂',
  '安康液化气供应站',
  '恒兴建筑劳务公司',
  '星辉网吧',
];

function addCase(world: World, random: Random, unit: Unit): void {
  const [facts, basis, fine] = random.pick(offences);
  const openedOn = workday(addDays(day(1, 20), random.int(0, 290)));
  const isOld = openedOn < addDays(today, -60);
  const state = isOld
    ? random.weighted({ 已结案: 0.75, 已执行: 0.15, 已作出决定: 0.1 })
    : random.pick(['立案', '法制审核', '已作出决定']);
  const isDecided = ['已结案', '已执行', '已作出决定'].includes(state);
  const decidedOn = workday(addDays(openedOn, 26));
  world.add('enforcementCase', unit, state === '法制审核' ? addDays(today, -random.int(1, 6)) : openedOn, {
    number: `（${unit.name.slice(0, 1)}）应急罚〔2026〕${String(world.count(`case ${unit.code}`)).padStart(3, '0')}号`,
    ...{ kind: fine < 10_000 ? '简易程序' : fine >= 80_000 ? '听证程序' : '普通程序', state },
    subject: `${unit.places.length > 0 ? random.pick(unit.places).name : unit.name}${random.pick(shops)}`,
    officers: random
      .sample(world.people(unit, /机关干部/), 2)
      .map(({ number }) => number)
      .join('、'),
    ...{ openedOn, basis, facts: `经查，当事人${facts}。`, hasRecording: true, hasLegalReview: isDecided },
    ...(isDecided && decidedOn <= today
      ? {
          decision: `责令限期改正，并处罚款${fine}元。`,
          fine,
          decidedOn,
          isPublicised: true,
          fileScore: random.int(82, 97),
        }
      : {}),
    revisitedOn: state === '已结案' && addDays(decidedOn, 20) <= today ? addDays(decidedOn, 20) : undefined,
  });
}
