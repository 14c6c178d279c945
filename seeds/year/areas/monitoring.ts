import type { Cells, Unit } from '../base.ts';
import { bureauOf, departmentOf, inChargeOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, mainsOf } from '../scope.ts';
import { addDays, at, day, plus, today } from '../time.ts';
import type { World } from '../world.ts';

/** Systems that send data, sensors at risk sites and what they measured, cameras (B-04, B-14, K-12, L-07). */
export function monitoring(world: World, random: Random): void {
  for (const unit of mainsOf(world)) addSystems(world, random, unit);
  for (const unit of world.units)
    for (const site of unit.of('riskSite')) {
      const sensor = sensors.find(([kind]) => kind.test(site.kind ?? ''));
      const share = isMain(unit) || isDeep(unit) ? 1 : 0.08;
      if (sensor && site.isMonitored === '是' && random.chance(share)) addSensor(world, random, unit, site, sensor);
      if (/森林|景区|水库|人员密集|寺庙/.test(site.kind ?? '') && random.chance(share * 0.6))
        addCamera(world, random, unit, site);
    }
}

const systems = [
  ['突发事件预警信息发布平台', '预警信息发布平台', /气象/, '预警、回执'],
  ['应急指挥综合平台', '应急指挥平台', /应急管理局/, '事件、队伍、物资'],
  ['地质灾害监测预警系统', '物联感知', /自然资源/, '位移、裂缝、雨量'],
  ['应急广播（村村响）', '应急广播（村村响）', /文化|旅游/, '播发回执'],
  ['重点林区视频监控', '视频监控', /林业|园林/, '视频、烟火识别'],
  ['灾情报送系统', '灾情报送系统', /应急管理局/, '灾情初报、续报、核报'],
  ['12345热线数据接口', '110、12345 等热线', /城市管理|应急管理局/, '工单'],
] as const;

const systemName = (unit: Unit, name: string): string => `${unit.name}${name}`;

function addSystems(world: World, random: Random, unit: Unit): void {
  for (const [name, kind, department, dataKinds] of systems) {
    const health = random.weighted({ 正常: 0.85, 异常: 0.1, 中断: 0.05 });
    world.add('externalSystem', unit, day(1, 7), {
      ...{ name: systemName(unit, name), kind, organization: departmentOf(unit, department), dataKinds, health },
      lastSyncAt: at(health === '中断' ? addDays(today, -3) : today, 8, random.int(0, 59)),
      connectedOn: addDays('2024-03-01', random.int(0, 600)),
    });
  }
}

type Sensor = readonly [site: RegExp, kind: string, unit: string, blue: number, step: number];

const sensors: readonly Sensor[] = [
  [/地质灾害|切坡/, '位移', '毫米', 10, 10],
  [/水库|险工|冰湖/, '水位', '米', 1, 0.5],
  [/山洪|低洼/, '雨量', '毫米/小时', 20, 15],
  [/森林|草原|寺庙|“九小”/, '烟感', '%/米', 3, 2],
  [/重大危险源|化学/, '可燃（有毒）气体', '%LEL', 10, 10],
];

/** What the sensor at a site is called, as rows name it. */
export const sensorOf = (site: Cells): string => `${site.code}-CG1`;

function addSensor(
  world: World,
  random: Random,
  unit: Unit,
  site: Cells,
  [, kind, measureUnit, blue, step]: Sensor,
): void {
  const code = sensorOf(site);
  const health = random.weighted({ 正常: 0.88, 异常: 0.08, 中断: 0.04 });
  const main = [unit, unit.above, unit.above?.above].find((one) => one && isMain(one));
  world.add('sensor', unit, day(1, 11), {
    ...{
      code,
      name: `${site.name}${kind}监测`,
      kind,
      riskSite: site.code,
      measureUnit,
      health,
      installedOn: '2025-05-10',
    },
    system: main && kind === '位移' ? `${main.code}/${systemName(main, '地质灾害监测预警系统')}` : undefined,
    location: site.location,
    ...{ blueAt: blue, yellowAt: blue + step, orangeAt: blue + 2 * step, redAt: blue + 3 * step },
    lastSeenAt: at(health === '正常' ? today : addDays(today, -2), 9, 0),
  });
  const isRainy = kind !== '烟感' && !/气体/.test(kind);
  for (let place = 0; place < 7; place++) {
    const date = addDays(isRainy ? day(5, 20) : day(1, 20), place * (isRainy ? 21 : 40) + random.int(0, 15));
    if (date > today) break;
    const isHigh = random.chance(isRainy && date < day(9, 1) ? 0.3 : 0.06);
    const value = blue * (isHigh ? 1 + random.next() * 1.2 : 0.1 + random.next() * 0.7);
    world.add('observation', unit, date, {
      ...{
        sensor: code,
        at: at(date, random.int(0, 23), random.pick([0, 10, 30])),
        value: value.toFixed(2),
        source: '专业监测',
      },
      alarm: !isHigh ? undefined : value >= blue + step ? '三级（黄色）' : '四级（蓝色）',
      handled: isHigh ? '已通知责任人现场核查，加密监测，未见异常变形。' : undefined,
    });
  }
}

function addCamera(world: World, random: Random, unit: Unit, site: Cells): void {
  world.add('videoSource', unit, day(1, 11), {
    ...{ name: `${site.name}高点监控`, riskSite: site.code, place: site.place || unit.code, location: site.location },
    ...{
      organization: inChargeOf(unit, site.hazardType ?? ''),
      health: random.weighted({ 正常: 0.9, 异常: 0.06, 中断: 0.04 }),
    },
    stream: `https://video.anlan-demo.example/${site.code}`,
  });
}

export interface Warning {
  number: string;
  issuedAt: string;
}

/** A warning as its file has it, with the measures and what came back. */
export function addWarning(
  world: World,
  unit: Unit,
  {
    title,
    type,
    level,
    issuedAt,
    hours,
    state,
    area,
    content,
    measures,
    ...more
  }: {
    title: string;
    type: string;
    level: string;
    issuedAt: string;
    hours: number;
    state: '拟制' | '待审批' | '已发布' | '已解除' | '已评估';
    area: string;
    content: string;
    measures: readonly (readonly [organization: string, measure: string])[];
    guidance?: string;
    plan?: string;
  },
): Warning {
  const number = world.number(unit, 'YJ', issuedAt);
  const isOut = state !== '拟制' && state !== '待审批';
  const isOver = state === '已解除' || state === '已评估';
  world.add('warning', unit, issuedAt, {
    ...{ number, title, type, level, state, area, content, place: unit.code, source: '气象、水利、自然资源部门会商' },
    organization: bureauOf(unit),
    ...{
      issuedAt: isOut ? issuedAt : undefined,
      validTo: plus(issuedAt, hours * 60),
      liftedAt: isOver ? plus(issuedAt, hours * 60 - 40) : undefined,
    },
    guidance: '请有关单位按预案落实叫应、巡查和转移，群众远离危险区域。',
    evaluation: state === '已评估' ? '发布及时，叫应到位，转移在灾害发生前完成。' : undefined,
    ...more,
  });
  if (isOut)
    for (const [place, [organization, measure]] of measures.entries())
      world.add('warningAction', unit, issuedAt, {
        ...{ warning: number, organization, measure, due: plus(issuedAt, 120) },
        ...(isOver || place === 0
          ? {
              state: isOver ? '已抽查' : '已反馈',
              doneAt: plus(issuedAt, 35 + place * 12),
              feedback: '已落实，人员在岗，无异常。',
              checkResult: isOver ? '抽查属实' : undefined,
            }
          : { state: place === 1 ? '落实中' : '待落实' }),
      });
  return { number, issuedAt };
}
