import { makeIdNumber, makeName, makePhone } from '../names.ts';
import { organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain } from '../scope.ts';
import { addDays, day } from '../time.ts';
import type { World } from '../world.ts';

/** Those who came this year or were in no sheet yet, so that duty and courses are not always the same two. */
export function people(world: World, random: Random): void {
  for (const unit of world.units.filter(({ tier }) => tier !== 'village')) {
    const count = isMain(unit) ? 12 : isDeep(unit) ? 6 : unit.tier === 'township' ? 4 : 6;
    for (let place = 1; place <= count; place++) {
      const sex = random.chance(0.62) ? '男' : '女';
      const birthYear = random.int(1972, 2001);
      const categories = random.pick(['机关干部', '机关干部', '机关干部、灾害信息员', '网格员', '应急队员']);
      const name = makeName(random, unit.city, sex);
      const phone = makePhone(random);
      const number = `${unit.code.replace(/0+$/, '').padEnd(6, '0')}-1${String(place).padStart(2, '0')}`;
      const idNumber = random.chance(0.4) ? makeIdNumber(random, birthYear) : undefined;
      world.add('person', unit, day(1, 5), { number, name, sex, birthYear, categories, phone, idNumber });
      world.hire(unit, { number, name, phone, categories });
      const office = organizationsOf(unit, /应急管理局|乡镇（街道）应急机构|值班室/)[place % 2];
      if (office && /机关干部/.test(categories))
        world.add('orgMember', unit, day(1, 5), {
          organization: office,
          person: number,
          role: '专职工作人员',
          isFullTime: true,
          recruitSource: random.pick(['公务员', '事业编制', '编外聘用']),
          order: 20 + place,
          from: addDays('2023-01-04', random.int(0, 1000)),
        });
    }
  }
}
