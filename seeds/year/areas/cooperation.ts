import type { Unit } from '../base.ts';
import { departmentOf, governmentOf, organizationsOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { isDeep, isMain, mainsOf } from '../scope.ts';
import { addDays, day, today, workday } from '../time.ts';
import type { World } from '../world.ts';

/** Agreements, joint mechanisms, money and insurance (B-16, K-18, L-04, T6-10). */
export function cooperation(world: World, random: Random): void {
  for (const unit of mainsOf(world)) {
    addMechanisms(world, unit);
    addContracts(world, random, unit);
  }
  for (const code of Object.keys(neighbours)) addMutualAid(world, world.unit(code));
  for (const unit of world.units.filter(({ tier }) => tier !== 'village')) addBudget(world, random, unit);
}

/** Neighbours; only those with a code are places that the demo has. */
const neighbours: Readonly<Record<string, readonly (readonly [name: string, code?: string])[]>> = {
  '110108': [
    ['东城区人民政府', '110101000000'],
    ['昌平区人民政府', '110114000000'],
  ],
  '110101': [['海淀区人民政府', '110108000000']],
  '430112': [
    ['岳麓区人民政府', '430104000000'],
    ['宁乡市人民政府', '430182000000'],
  ],
  '500154': [['云阳县人民政府'], ['万州区人民政府'], ['宣汉县人民政府']],
  '5401': [['日喀则市人民政府'], ['那曲市人民政府']],
};

const neighboursOf = (unit: Unit) => neighbours[unit.code.replace(/0+$/, '')] ?? [];

function addMechanisms(world: World, unit: Unit): void {
  const all = [
    ['多部门风险会商研判机制', '会商研判', '综合', 1],
    ['军地应急力量联动机制', '军地联动', '综合', 6],
    ['森林火情联防联动机制', '火情联动', '森林草原火灾', 3],
    ['毗邻地区应急联动机制', '区域合作', '综合', 6],
    ['行刑衔接案件移送机制', '案件移送', '综合', 3],
  ] as const;
  for (const [name, kind, hazardTypes, everyMonths] of all)
    world.add('jointMechanism', unit, day(1, 14), {
      ...{
        published: true,
        name: `${unit.name}${name}`,
        kind,
        hazardTypes,
        everyMonths,
        validFrom: '2025-01-01',
        validTo: '2027-12-31',
      },
      organizations: organizationsOf(unit, /工作部门|应急管理局/)
        .slice(0, 6)
        .join('、'),
      chair: departmentOf(unit, /应急管理局/),
      partners:
        kind === '区域合作'
          ? neighboursOf(unit)
              .map(([partner]) => partner)
              .join('；')
          : undefined,
      functions: '信息互通、力量互援、会商研判、联合演练。',
    });
}

/** Governments that may look at each other's forces say so each in an agreement of its own: Haidian and Dongcheng do. */
function addMutualAid(world: World, unit: Unit): void {
  for (const [partner, partnerUnit] of neighboursOf(unit))
    world.add('agreement', unit, '2025-05-20', {
      ...{
        name: `与${partner}应急救援互助协议`,
        kind: partnerUnit ? '应急互助' : '救援服务',
        state: '生效',
        organization: governmentOf(unit),
        partnerUnit,
        partner,
      },
      ...{
        mechanism: isMain(unit) ? `${unit.name}毗邻地区应急联动机制` : undefined,
        responseHours: 3,
        signedOn: '2025-05-20',
        validFrom: '2025-06-01',
        validTo: '2028-05-31',
      },
      shared:
        partnerUnit &&
        '应急队伍基本情况、应急队伍人数与装备、应急队伍联系方式、仓库基本情况、储备物资总量、专家基本情况',
      scope: '发生较大以上突发事件时，应请求派出队伍和物资，费用由受援方承担。',
    });
}

function addContracts(world: World, random: Random, unit: Unit): void {
  for (const [place, partner] of organizationsOf(unit, /^企业$/).entries()) {
    const kinds = ['物资供应', '设备租用', '协议储备', '运输保障'] as const;
    const isOver = place === 2;
    world.add('agreement', unit, '2025-03-12', {
      ...{
        name: `与${partner}应急保障协议`,
        kind: kinds[place % 4],
        state: isOver ? '终止' : place === 1 ? '拟定' : '生效',
      },
      ...{
        organization: departmentOf(unit, /应急管理局/),
        partner,
        partnerOrganization: partner,
        responseHours: random.pick([1, 2, 4]),
      },
      ...{ price: random.int(2, 30) * 10_000, validFrom: '2025-03-15', validTo: isOver ? day(3, 14) : day(12, 31) },
      scope: '按清单储备或保供，接到指令后按时限送达指定地点。',
    });
  }
}

const purposes = ['队伍', '物资装备', '培训', '演练', '宣传', '信息化', '救灾救助', '场所'] as const;

function addBudget(world: World, random: Random, unit: Unit): void {
  const isSmall = unit.tier === 'township';
  const chosen = isSmall
    ? random.sample(purposes.slice(0, 5), isDeep(unit) ? 5 : 1)
    : isMain(unit)
      ? purposes
      : random.sample(purposes, 3);
  for (const purpose of chosen) {
    const planned = random.int(isSmall ? 3 : 40, isSmall ? 30 : 600) * 10_000;
    const name = `${unit.name}${purpose}经费`;
    world.add('budgetItem', unit, day(1, 30), {
      ...{
        name,
        year: 2026,
        purpose,
        organization: governmentOf(unit),
        planned,
        executed: Math.round(planned * (0.55 + random.next() * 0.4)),
      },
      source: isSmall ? '乡镇级' : unit.tier === 'city' ? '市级' : '区县级',
    });
    if (isSmall && !isDeep(unit)) continue;
    const appliedOn = workday(day(random.int(3, 10), random.int(3, 25)));
    const state = random.weighted({ 已拨付: 0.7, 已批准: 0.1, 财务已审: 0.08, 已申请: 0.08, 未批准: 0.04 });
    const isOpen = state === '已申请' || state === '财务已审';
    const asked = Math.round(planned * 0.3);
    const written = isOpen ? workday(addDays(today, -random.int(4, 12))) : appliedOn;
    world.add('fundAllocation', unit, written, {
      ...{
        number: world.number(unit, 'ZJBF', written),
        purpose,
        mode: '常态',
        state,
        budgetItem: name,
        appliedAmount: asked,
        appliedOn: written,
      },
      organization: governmentOf(unit),
      approvedAmount: state === '已拨付' || state === '已批准' ? asked : undefined,
      paidOn: state === '已拨付' ? workday(addDays(written, 9)) : undefined,
      reason: `${purpose}年度支出`,
    });
  }
  for (const team of unit.of('team').slice(0, isMain(unit) ? 5 : 1)) {
    if (isSmall && !isDeep(unit) && !random.chance(0.5)) continue;
    world.add('insurancePolicy', unit, day(2, 20), {
      ...{
        number: `PEAC2026${random.int(10_000_000, 99_999_999)}`,
        kind: '人身意外伤害保险',
        team: team.name,
        organization: governmentOf(unit),
      },
      ...{
        insurer: random.pick(['人保财险', '平安产险', '太平洋产险', '中华联合财险']),
        from: day(3, 1),
        to: '2027-02-28',
      },
      ...{ cover: 800_000, premium: random.int(3, 40) * 300 },
    });
  }
  if (isMain(unit))
    for (const enterprise of organizationsOf(unit, /^企业$/))
      world.add('insurancePolicy', unit, day(4, 10), {
        ...{
          number: `AQZR2026${random.int(10_000_000, 99_999_999)}`,
          kind: '安全生产责任保险',
          organization: enterprise,
          insurer: '人保财险',
        },
        ...{
          from: day(4, 15),
          to: '2027-04-14',
          cover: 10_000_000,
          premium: random.int(2, 12) * 5000,
          services: '每年2次隐患排查、1次应急演练指导。',
        },
      });
}
