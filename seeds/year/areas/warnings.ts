import type { Unit } from '../base.ts';
import { bureauOf, departmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { mainsOf } from '../scope.ts';
import { at, day, plus } from '../time.ts';
import type { World } from '../world.ts';
import { addWarning } from './monitoring.ts';

type Notice = readonly [
  type: string,
  level: string,
  month: number,
  dayOfMonth: number,
  hour: number,
  hours: number,
  text: string,
];

const everywhere: readonly Notice[] = [
  ['寒潮低温', '四级（蓝色）', 1, 19, 10, 48, '预计48小时内最低气温下降8℃以上，需防范低温冰冻。'],
  ['大风', '四级（蓝色）', 3, 12, 15, 18, '预计平均风力5级、阵风7至8级，需防范高空坠物。'],
  ['雷电', '三级（黄色）', 5, 3, 14, 6, '预计有雷暴活动，局地短时强降水和大风。'],
  ['暴雨', '四级（蓝色）', 6, 8, 20, 12, '预计12小时降雨量50毫米以上。'],
  ['暴雨', '三级（黄色）', 6, 21, 17, 12, '预计6小时降雨量50毫米以上，低洼地带易积水。'],
  ['高温', '三级（黄色）', 7, 17, 11, 72, '预计连续三天最高气温在35℃以上。'],
  ['暴雨', '三级（黄色）', 8, 14, 16, 10, '预计强降雨持续，需防范山洪和地质灾害。'],
  ['大雾', '三级（黄色）', 11, 6, 5, 6, '能见度小于500米，注意行车安全。'],
];

const local: Readonly<Record<string, readonly Notice[]>> = {
  '50': [
    ['地质灾害', '三级（黄色）', 6, 29, 18, 24, '未来24小时发生地质灾害的风险较高。'],
    ['地质灾害', '三级（黄色）', 9, 11, 17, 24, '前期降雨土壤饱和，滑坡、崩塌风险较高。'],
    ['森林草原火险', '三级（黄色）', 10, 8, 9, 96, '气温偏高、降水偏少，森林火险等级较高。'],
  ],
  '4301': [
    ['森林草原火险', '三级（黄色）', 10, 16, 9, 120, '连晴少雨，森林火险气象等级四级。'],
    ['洪水', '四级（蓝色）', 7, 3, 9, 36, '湘江长沙站水位将接近警戒水位。'],
  ],
  '11': [
    ['空气重污染', '三级（黄色）', 1, 8, 16, 48, '预计未来两天空气质量达到重度污染。'],
    ['森林草原火险', '二级（橙色）', 4, 2, 9, 120, '清明前后祭祀用火多，林区禁止一切野外用火。'],
  ],
  '5401': [
    ['暴雪', '三级（黄色）', 2, 11, 18, 24, '预计24小时降雪量达6毫米以上，牧区需防范积雪。'],
    ['道路结冰', '三级（黄色）', 2, 12, 20, 24, '那根拉、米拉山垭口路段积雪结冰。'],
    ['洪水', '四级（蓝色）', 7, 22, 10, 48, '拉萨河水位持续上涨。'],
  ],
};

/** Warnings of the year that passed without an incident; and those in force or on somebody's desk today. */
export function warnings(world: World, random: Random): void {
  for (const unit of mainsOf(world))
    for (const [type, level, month, dayOfMonth, hour, hours, text] of [...everywhere, ...(local[unit.city] ?? [])]) {
      const issuedAt = at(day(month, dayOfMonth), hour, random.int(0, 50));
      const { number } = addWarning(world, unit, {
        ...{
          title: `${unit.name}${type}${level.slice(3, 5)}预警`,
          type,
          level,
          issuedAt,
          hours,
          content: `${unit.name}气象台：${text}`,
        },
        ...{
          area: `${unit.name}全域`,
          state: random.pick(['已解除', '已评估', '已评估']),
          measures: measuresFor(unit),
        },
      });
      for (const below of random.sample(unit.below, 3)) addCall(world, random, unit, below, number, issuedAt);
    }
}

const measuresFor = (unit: Unit): (readonly [string, string])[] => [
  [departmentOf(unit, /应急管理局/), '加密值守会商，调度重点乡镇（街道）'],
  [departmentOf(unit, /水[利务]局/), '巡查水库、堤防和在建涉水工程'],
  [departmentOf(unit, /交通/), '巡查临水临崖路段，备足抢通力量'],
];

/** One call to the duty room of a unit below, answered within minutes. */
export function addCall(
  world: World,
  random: Random,
  unit: Unit,
  below: Unit,
  warning: string,
  issuedAt: string,
): void {
  const person = random.pick(world.people(below));
  const sentAt = plus(issuedAt, random.int(2, 9));
  world.add('warningDelivery', unit, issuedAt, {
    ...{ warning, channel: '电话叫应', recipient: `${below.name}带班领导`, place: below.code, phone: person.phone },
    ...{ organization: `${below.code}/${bureauOf(below)}`, state: '已应答', sentAt, calledAt: sentAt },
    ...{ answeredAt: plus(sentAt, random.int(1, 8)), answeredBy: person.name, retries: random.chance(0.2) ? 1 : 0 },
    ...{ households: random.int(20, 260) },
  });
}
