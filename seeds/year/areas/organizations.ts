import type { Unit } from '../base.ts';
import { departmentOf, governmentOf, inChargeOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, sizeOf } from '../scope.ts';
import { addDays, day, today } from '../time.ts';
import type { World } from '../world.ts';

/** Places in figures, who answers for what, and certificates (B-03, W-08e, T4-07). */
export function organizations(world: World, random: Random): void {
  for (const unit of world.units) addProfile(world, random, unit);
  for (const unit of world.units.filter((one) => isMain(one) || one.tier === 'city')) {
    addItems(world, random, unit);
    addSchemes(world, unit);
  }
  for (const unit of world.units) {
    addAssignments(world, random, unit);
    addQualifications(world, random, unit);
  }
}

function addProfile(world: World, random: Random, unit: Unit): void {
  const sizes = {
    city: [900_000, 13_000],
    district: [420_000, 1600],
    township: [31_000, 62],
    village: [2300, 6],
  } as const;
  const [people, surface] = sizes[unit.tier].map((size) => size * (0.6 + random.next() * 0.8)) as [number, number];
  const isThin = unit.city === '5401';
  const population = Math.round(isThin ? people / 7 : people);
  world.add('placeProfile', unit, day(3, 10), {
    ...{ name: unit.name, place: unit.code, population, households: Math.round(population / 2.9) },
    surface: (isThin ? surface * 3 : surface).toFixed(1),
    forestArea: Math.round(surface * random.int(20, 48)),
    threat: random.weighted({ 高: 0.1, 较高: 0.3, 中: 0.45, 低: 0.15 }),
    forestFireClass: random.weighted({ Ⅰ级: 0.1, Ⅱ级: 0.35, Ⅲ级: 0.4, Ⅳ级: 0.15 }),
    isFloodPriority: random.chance(0.4),
    isProneToGeologicalHazards: unit.city === '50' || random.chance(0.3),
    isFunctionalZone: /开发区/.test(unit.name),
    surveyedOn: addDays(day(3, 10), random.int(0, 60)),
  });
}

type Item = readonly [title: string, list: string, phase: string, hazardType: string, content: string];

const items: readonly Item[] = [
  [
    '山洪和地质灾害雨前排查',
    '乡镇（街道）履行职责事项清单',
    '防',
    '地质灾害',
    '雨前排查、雨中巡查、雨后核查，发现险情先撤人。',
  ],
  [
    '预警信息叫应到户',
    '乡镇（街道）履行职责事项清单',
    '监测预警',
    '综合',
    '接到橙色以上预警，30分钟内叫应到村、到户、到人。',
  ],
  ['组织避险转移安置', '乡镇（街道）履行职责事项清单', '救', '洪涝', '按转移清单组织转移，优先老弱病残孕。'],
  ['火灾扑救和综合救援', '责任清单', '救', '火灾', '承担火灾扑救和以抢救人员生命为主的应急救援。'],
  ['水旱灾害防御工程巡查', '责任清单', '防', '洪涝', '水库、堤防、山塘巡查和险情处置技术支撑。'],
  ['地质灾害监测预警', '责任清单', '监测预警', '地质灾害', '隐患点群测群防和专业监测。'],
  ['森林火情早期处理', '责任清单', '救', '森林草原火灾', '火情发现、先期处置、防火巡护。'],
  ['灾情统计核查和救助资金管理', '责任清单', '灾后救助', '综合', '灾情报送、核查评估、救助资金分配。'],
  ['灾后恢复重建规划', '责任清单', '恢复重建', '综合', '编制规划、统筹项目和资金。'],
  ['危险化学品安全监管', '行业监管分工', '防', '危险化学品事故', '许可、检查、执法。'],
  ['城镇燃气安全监管', '行业监管分工', '防', '水电油气供应中断', '燃气企业和用户端安全检查。'],
  ['建筑施工安全监管', '行业监管分工', '防', '建筑施工事故', '在建工地、脚手架、深基坑监管。'],
  ['积水内涝诉求承办', '诉求承办分工', '救', '洪涝', '道路积水、雨水篦子堵塞的接诉即办。'],
  ['事故调查处理', '权力清单', '恢复重建', '综合', '按规定组织一般事故调查。'],
];

function addItems(world: World, random: Random, unit: Unit): void {
  if (unit.city === '4301' && unit.tier === 'city') return;
  for (const [title, list, phase, hazardType, content] of items)
    world.add('responsibilityItem', unit, day(1, 15), {
      ...{ published: true, title, list, phase, hazardType, content, adoptedOn: day(1, 15), validFrom: day(1, 15) },
      leadOrganization: inChargeOf(unit, hazardType),
      supportOrganizations: departmentOf(unit, /公安/),
      ...(title.startsWith('城镇燃气') && random.chance(0.5)
        ? { handover: '移交中，由原单位履行', handoverFrom: departmentOf(unit, /住房/) }
        : { handover: '无需移交' }),
    });
}

const schemes = [
  ['水库“三个责任人”', '风险点', '行政责任人、技术责任人、巡查责任人', '水库山塘'],
  ['堤防险工险段包保责任制', '风险点', '包保县（区）领导、包保乡镇干部、巡查责任人', '险工险段'],
  [
    '地质灾害点防灾责任制',
    '风险点',
    '第一责任人、预警责任人、转移带领人',
    '地质灾害隐患点、切坡建房户、山洪灾害危险区',
  ],
  ['林长制森林防火责任制', '风险点', '林长（河长）、巡查责任人', '森林防火重点区、草原防火重点区'],
  ['重点人群结对帮扶', '重点人群', '结对帮扶人、包保村干部', ''],
] as const;

function addSchemes(world: World, unit: Unit): void {
  for (const [name, object, roles, riskKinds] of schemes)
    world.add('responsibilityScheme', unit, day(1, 16), {
      ...{ published: true, name, object, roles, riskKinds, validFrom: day(1, 1), basis: '年度责任人公告' },
    });
}

/** Whose schemes are in force in a unit: the nearest above that has any. */
const schemeOwner = (unit: Unit): Unit =>
  isMain(unit) || unit.tier === 'city' || !unit.above ? unit : schemeOwner(unit.above);

function addAssignments(world: World, random: Random, unit: Unit): void {
  const leaders = world.people(unit, /领导干部|村（社区）/);
  const others = world.people(unit);
  for (const site of unit.of('riskSite')) {
    const scheme = schemes.find(([, , , kinds]) => kinds.split('、').includes(site.kind ?? ''));
    if (!scheme || (!isDeep(unit) && !isMain(unit) && random.chance(0.45))) continue;
    for (const [place, role] of scheme[2].split('、').entries())
      world.add('responsibilityAssignment', unit, day(3, 20), {
        ...{
          scheme: `${schemeOwner(unit).code}/${scheme[0]}`,
          role,
          object: site.name,
          riskSite: site.code,
          place: site.place,
        },
        person: random.pick(place === 0 ? leaders : others).number,
        ...{ from: day(3, 20), confirmedOn: random.chance(0.8) ? addDays(day(5, 1), random.int(0, 190)) : undefined },
        organization: governmentOf(unit),
      });
  }
}

function addQualifications(world: World, random: Random, unit: Unit): void {
  for (const { number, categories } of world.people(unit)) {
    if (!random.chance(0.04 + sizeOf(unit) * 0.2)) continue;
    const kind = /灾害信息员/.test(categories)
      ? '灾害信息员'
      : /应急队员/.test(categories)
        ? random.pick(['救援技能', '救护员'])
        : random.pick(['行政执法资格', '救护员', '安全管理人员']);
    const issuedOn = addDays(today, -random.int(100, 1100));
    world.add('qualification', unit, day(1, 20), {
      ...{
        person: number,
        kind,
        number: `${kind === '行政执法资格' ? 'ZF' : 'ZS'}${random.int(1_000_000, 9_999_999)}`,
        issuedOn,
      },
      issuer: kind === '救护员' ? '红十字会' : '应急管理部门',
      validTo: addDays(issuedOn, 1095),
    });
  }
}
