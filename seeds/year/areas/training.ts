import type { Unit } from '../base.ts';
import { bureauOf, departmentOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, mainsOf } from '../scope.ts';
import { addDays, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Courses and who came, and what the public was told (B-06, K-16, K-17, L-25, W-12b). */
export function training(world: World, random: Random): void {
  for (const unit of mainsOf(world)) addRules(world, unit);
  for (const unit of world.units.filter(({ tier }) => tier !== 'village')) {
    const size = isMain(unit) ? 10 : isDeep(unit) ? 5 : unit.tier === 'township' ? (random.chance(0.4) ? 1 : 0) : 3;
    for (const course of random.sample(courses, size)) addCourse(world, random, unit, course);
    const shows = isMain(unit) ? activities.length : isDeep(unit) ? 5 : 1;
    for (const activity of random.sample(activities, shows)) addActivity(world, random, unit, activity);
  }
  for (const unit of mainsOf(world)) addItems(world, random, unit);
}

function addRules(world: World, unit: Unit): void {
  const rules = [
    ['乡镇（街道）干部应急轮训', '领导干部、机关干部', 5, 16],
    ['村（社区）“两委”成员轮训', '村（社区）“两委”成员', 3, 8],
    ['灾害信息员年度培训', '灾害信息员', 1, 8],
    ['应急队员技能复训', '应急队员', 2, 24],
  ] as const;
  for (const [name, categories, years, hours] of rules)
    world.add('rotationRule', unit, day(1, 13), {
      ...{
        published: true,
        name,
        categories,
        years,
        hours,
        validFrom: '2024-01-01',
        basis: '基层应急管理能力提升实施方案',
      },
    });
}

type Course = readonly [
  title: string,
  kind: string,
  audience: string,
  category: RegExp,
  mode: string,
  month: number,
  hours: number,
];

const courses: readonly Course[] = [
  ['灾害信息员业务培训', '灾害信息员培训', '灾害信息员', /灾害信息员|机关干部/, '集中授课', 4, 8],
  ['乡镇（街道）干部应急管理能力轮训', '轮训', '乡镇（街道）干部', /领导干部|机关干部/, '党校（行政学院）', 5, 16],
  ['村（社区）“两委”先期处置培训', '轮训', '村（社区）“两委”成员', /两委|网格员|机关干部/, '集中授课', 6, 8],
  ['值班值守和信息报告培训', '专题培训', '应急管理人员', /机关干部/, '视频会议', 3, 4],
  ['安全生产警示教育', '警示教育', '企业负责人和安全员', /机关干部|应急队员/, '集中授课', 6, 4],
  ['防汛抢险技术训练', '队伍训练', '救援队员', /应急队员/, '现场观摩', 5, 16],
  ['森林火灾扑救安全训练', '队伍训练', '救援队员', /应急队员/, '现场观摩', 9, 16],
  ['救护员取证培训', '专题培训', '应急管理人员', /应急队员|网格员|机关干部/, '集中授课', 7, 16],
  ['重大事故隐患判定标准解读', '专题培训', '应急管理人员', /机关干部/, '网络学习', 8, 6],
  ['学习贯彻安全生产重要论述', '理论学习', '党政负责人', /领导干部/, '党校（行政学院）', 2, 4],
  ['风险普查成果应用培训', '风险管理培训', '应急管理人员', /机关干部/, '集中授课', 10, 6],
  ['低温雨雪冰冻防范讲座', '讲座', '乡镇（街道）干部', /机关干部|领导干部/, '视频会议', 12, 2],
];

function addCourse(
  world: World,
  random: Random,
  unit: Unit,
  [title, kind, audience, category, mode, month, hours]: Course,
): void {
  const plannedOn = workday(day(month, random.int(5, 20)));
  const isHeld = plannedOn < today && random.chance(0.95);
  const state = !isHeld ? (plannedOn < today ? '已取消' : '计划') : hours >= 8 ? '已结业' : '已举办';
  const name = `${unit.name}2026年${title}`;
  const people = random.sample(world.people(unit, category), isMain(unit) ? 14 : 6);
  world.add('trainingSession', unit, isHeld ? addDays(plannedOn, 1) : day(2, 25), {
    ...{ title: name, kind, state, audience, mode, hours, plannedOn, heldOn: isHeld ? plannedOn : undefined },
    organization: bureauOf(unit),
    team: kind === '队伍训练' ? unit.of('team')[0]?.name : undefined,
    people: isHeld ? people.length + random.int(5, 60) : undefined,
    teacher: random.pick(['市应急管理局业务处室', '党校教研室', '省级专家库专家', '消防救援站教官']),
    address: random.pick(['区委党校', '机关会议室', '应急救援训练基地', '线上会场']),
    content: '政策解读、典型案例、桌面推演和现场答疑。',
  });
  if (!isHeld) return;
  for (const { number } of people) {
    const isPresent = random.chance(0.93);
    const examScore = isPresent && hours >= 8 ? random.int(58, 99) : undefined;
    world.add('attendance', unit, addDays(plannedOn, 1), {
      ...{ session: name, person: number, isPresent, hours: isPresent ? hours : 0, examScore },
      hasPassed: examScore === undefined ? undefined : examScore >= 60,
      certificate: examScore && examScore >= 60 ? `YJPX2026${random.int(10_000, 99_999)}` : undefined,
    });
  }
}

type Activity = readonly [title: string, theme: string, placeKind: string, audience: string, date: string];

const activities: readonly Activity[] = [
  ['“5·12”防灾减灾主场宣传', '全国防灾减灾日（5·12）', '社区', '群众', day(5, 12)],
  ['防震减灾知识进学校', '全国防灾减灾日（5·12）', '学校', '学生', day(5, 11)],
  ['汛期避险知识进农村', '防汛', '农村', '群众', day(5, 28)],
  ['安全生产月咨询日', '安全生产月', '企业', '企业负责人和安全员', day(6, 16)],
  ['“开工第一课”进工厂', '安全生产月', '工厂', '企业负责人和安全员', day(2, 26)],
  ['“10·13”国际减灾日宣传', '国际减灾日（10·13）', '社区', '群众', day(10, 13)],
  ['森林防火宣传车进村', '森林防火', '农村', '群众', day(10, 20)],
  ['消防宣传月进商场', '消防宣传月', '商场市场', '群众', day(11, 9)],
  ['居家用火用电入户宣传', '消防宣传月', '家庭', '群众', day(11, 16)],
  ['突发事件应对法进机关', '法律法规', '机关', '党政负责人', day(11, 3)],
  ['医院消防疏散体验', '消防宣传月', '医院', '群众', day(11, 12)],
];

function addActivity(
  world: World,
  random: Random,
  unit: Unit,
  [title, theme, placeKind, audience, date]: Activity,
): void {
  world.add('publicityActivity', unit, date, {
    ...{ title: `${unit.name}${title}`, theme, placeKind, audience, heldOn: date, organization: bureauOf(unit) },
    address: unit.places.length > 0 ? random.pick(unit.places).name : unit.name,
    ...{ reach: random.int(1, isMain(unit) ? 40 : 8) * 50, copies: random.int(1, 20) * 50 },
    content: '现场讲解、实物展示、互动体验，发放避险明白卡和手册。',
  });
}

function addItems(world: World, random: Random, unit: Unit): void {
  const items = [
    ['清明祭扫森林防火提示', '公告提示', day(3, 30)],
    ['端午假期出行安全提示', '公告提示', day(6, 17)],
    ['强降雨期间请远离河道、边坡', '公告提示', day(7, 10)],
    ['应急队伍雨夜转移群众', '新闻稿', day(7, 14)],
    ['三分钟学会看懂预警信号', '科普材料', day(8, 6)],
    ['家庭应急包怎么备', '视频', day(10, 12)],
    ['冬季取暖谨防一氧化碳中毒', '公告提示', day(11, 16)],
    ['元旦春节烟花爆竹安全提示', '公告提示', day(12, 24)],
  ] as const;
  for (const [title, kind, publishOn] of items)
    world.add('publicityItem', unit, publishOn < today ? publishOn : addDays(today, -2), {
      ...{ title: `${unit.name}：${title}`, kind, publishOn, organization: departmentOf(unit, /应急管理局/) },
      ...{
        state: publishOn < today ? '已发布' : '草稿',
        channel: random.pick(['政府门户网站', '微信公众号', '融媒体中心']),
      },
      content: `${title}。请广大群众关注官方信息，遇险情及时拨打110、119、120。${governmentOf(unit)}提醒您注意安全。`,
    });
}
