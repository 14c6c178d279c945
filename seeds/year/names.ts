import type { Random } from './random.ts';

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔向汤',
];
const men =
  '建国 国强 志明 永福 德华 文斌 海波 立新 学军 家明 振华 光明 长青 世平 保田 春林 大勇 启航 少峰 宗林 卫东 明辉 正元 兴旺 克勤 云龙 炳南 昌盛 泽民 向阳'.split(
    ' ',
  );
const women =
  '秀英 桂兰 玉梅 春燕 丽华 小红 雪梅 晓燕 文静 海霞 建芳 素芬 金凤 月娥 巧云 淑华 雅琴 红梅 艳玲 翠兰 思琪 佳怡 雨欣 慧敏 冬梅 美玲'.split(
    ' ',
  );
const tibetan =
  '扎西 次仁 多吉 旦增 边巴 尼玛 达瓦 洛桑 格桑 平措 索朗 普布 贡布 罗布 群培 强巴 仁青 米玛 巴桑 顿珠 旺堆 加央 白玛 晋美'.split(
    ' ',
  );
const tibetanWomen = '卓玛 央金 拉姆 曲珍 白珍 卓嘎 旺姆 德吉 仓决 措姆'.split(' ');

/** A name as people of a city have them; in Lhasa most are Tibetan. */
export function makeName(random: Random, city: string, sex: '男' | '女'): string {
  if (city === '5401' && random.chance(0.75)) {
    const first = random.pick(tibetan);
    return first + random.pick((sex === '男' ? tibetan : tibetanWomen).filter((name) => name !== first));
  }
  return random.pick(surnames) + random.pick(sex === '男' ? men : women);
}

/** A mobile number of a range that no operator has; those of the demo's sheets end below 20000. */
export const makePhone = (random: Random): string => `1440${String(random.int(2_000_000, 9_999_999))}`;

/** An identity number of a place that there is none of, 99, with a right check digit. */
export function makeIdNumber(random: Random, birthYear: number): string {
  const digits = `99${random.int(1000, 9999)}${birthYear}${pad(random.int(1, 12))}${pad(random.int(1, 28))}${String(random.int(0, 999)).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return digits + '10X98765432'[sum % 11];
}

const pad = (value: number): string => String(value).padStart(2, '0');
