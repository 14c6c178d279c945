import type { Unit } from '../base.ts';
import { makeIdNumber, makeName, makePhone } from '../names.ts';
import { organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain } from '../scope.ts';
import { addDays, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Gradings of teams, experts and what they were asked, volunteers and what they did (B-08, K-13, L-15, T6-22). */
export function forces(world: World, random: Random): void {
  for (const unit of world.units) {
    for (const team of unit.of('team')) addGrading(world, random, unit, team.name ?? '');
    const volunteers = isMain(unit)
      ? 22
      : isDeep(unit)
        ? 12
        : unit.tier === 'township'
          ? 1
          : unit.tier === 'village'
            ? 4
            : 5;
    for (let place = 0; place < volunteers; place++) addVolunteer(world, random, unit);
  }
  for (const unit of world.units.filter(
    (one) => isMain(one) || one.tier === 'city' || one.code.startsWith('540122000'),
  ))
    addExperts(world, random, unit);
}

function addGrading(world: World, random: Random, unit: Unit, team: string): void {
  if (!random.chance(unit.tier === 'township' ? 0.2 : 0.6)) return;
  const assessedOn = workday(day(random.pick([4, 5, 9, 10, 11]), random.int(2, 12)));
  const score = random.int(68, 96);
  world.add('teamGrading', unit, assessedOn, {
    ...{ team, score, assessedOn, validTo: addDays(assessedOn, 730) },
    discipline: random.pick(['山地搜救', '水上搜救', '应急医疗救护', '建筑物倒塌搜救']),
    level: score > 88 ? '1 级' : score > 76 ? '2 级' : '3 级',
    assessor: unit.tier === 'city' ? '国家级测评机构' : '市级分级测评组',
  });
}

const tasks = [
  '暴雨后入户走访',
  '高考期间秩序引导',
  '“5·12”宣传讲解',
  '森林防火劝导',
  '急救知识进社区',
  '冬春救助物资搬运',
  '社区独居老人结对探访',
  '马拉松赛事保障',
];

function addVolunteer(world: World, random: Random, unit: Unit): void {
  const name = makeName(random, unit.city, random.chance(0.5) ? '男' : '女');
  const registeredOn = addDays('2024-01-10', random.int(0, 1000));
  const state = random.weighted({ 已培训上岗: 0.7, 已注册: 0.18, 已申请: 0.06, 已退出: 0.06 });
  const number = `${unit.code.replace(/0+$/, '').padEnd(6, '0')}-ZY${String(world.count(`volunteer ${unit.code}`)).padStart(3, '0')}`;
  world.add('volunteer', unit, state === '已申请' ? addDays(today, -random.int(1, 9)) : day(1, 25), {
    ...{ number, name, state, phone: makePhone(random), idNumber: makeIdNumber(random, random.int(1968, 2004)) },
    organization: organizationsOf(unit, /社会组织/)[0],
    skills: random
      .sample(
        ['急救', '心理疏导', '驾驶', '无线电通信', '无人机', '后勤炊事', '物资搬运分发', '秩序引导', '宣传'],
        random.int(1, 3),
      )
      .join('、'),
    registeredOn: state === '已申请' ? undefined : registeredOn,
    trainedOn:
      state === '已培训上岗'
        ? addDays(registeredOn, 40) < today
          ? addDays(registeredOn, 40)
          : registeredOn
        : undefined,
    isInsured: state === '已培训上岗',
    points: state === '已培训上岗' ? random.int(10, 260) : 0,
  });
  if (state !== '已培训上岗') return;
  for (const subject of random.sample(tasks, random.int(0, 2))) {
    const heldOn = addDays(day(2, 1), random.int(0, 285));
    world.add('volunteerService', unit, heldOn, {
      volunteer: number,
      subject,
      heldOn,
      hours: random.int(2, 8),
      points: random.int(2, 8),
    });
  }
}

const fields = [
  ['自然灾害', '地质灾害', '地质勘查院', '高级工程师'],
  ['自然灾害', '洪涝', '水利水电勘测设计院', '教授级高级工程师'],
  ['安全生产', '危险化学品事故', '安全科学研究院', '注册安全工程师'],
  ['安全生产', '建筑施工事故', '建筑设计院', '高级工程师'],
  ['公共卫生', '传染病疫情', '疾病预防控制中心', '主任医师'],
  ['自然灾害', '森林草原火灾', '林业科学院', '研究员'],
  ['自然灾害', '地震', '地震局', '研究员'],
  ['法律', '综合', '律师事务所', '律师'],
  ['心理援助', '综合', '师范大学', '副教授'],
] as const;

function addExperts(world: World, random: Random, unit: Unit): void {
  for (const [place, [expertise, hazardType, employer, jobTitle]] of fields.entries()) {
    const number = `${unit.code.slice(0, 6)}-ZJ${String(place + 1).padStart(2, '0')}`;
    const state = random.weighted({ 在聘: 0.85, 已推荐: 0.08, 已解聘: 0.07 });
    const name = makeName(random, unit.city, random.chance(0.7) ? '男' : '女');
    world.add('expert', unit, day(1, 27), {
      ...{ number, name, expertise, hazardTypes: hazardType, state, jobTitle, phone: makePhone(random) },
      employer: `${unit.city === '5401' ? '西藏' : unit.city === '50' ? '重庆市' : unit.city === '11' ? '北京市' : '湖南省'}${employer}`,
      group: `${expertise}组`,
      ...(state === '已推荐'
        ? {}
        : { appointedFrom: '2025-03-01', appointedTo: state === '在聘' ? '2028-02-28' : day(6, 30) }),
    });
    if (state === '已推荐') continue;
    for (const [kind, subject] of random.sample(engagements, random.int(0, 3))) {
      const heldOn = workday(day(random.int(2, state === '在聘' ? 10 : 5), random.int(3, 25)));
      world.add('expertEngagement', unit, heldOn, {
        ...{
          expert: number,
          kind,
          subject: `${subject}（${hazardType}）`,
          heldOn,
          fee: random.pick([800, 1000, 1500]),
        },
        opinion: '总体可行，建议补充极端情形处置和人员转移时限。',
      });
    }
  }
}

const engagements = [
  ['风险研判', '季度风险形势会商'],
  ['预案评审', '专项预案评审'],
  ['演练评估', '综合应急演练评估'],
  ['教育培训', '灾害信息员授课'],
  ['灾害评估', '强降雨灾害损失评估'],
] as const;
