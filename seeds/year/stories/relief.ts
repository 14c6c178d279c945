import type { Unit } from '../base.ts';
import { makeIdNumber, makeName } from '../names.ts';
import { governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { addDays, workday } from '../time.ts';
import type { World } from '../world.ts';

interface Program {
  name: string;
  kind: string;
  from: string;
  to: string;
  standard: string;
  perPerson: number;
  incident?: string;
}

/** A relief program of a unit and the people in it, each with what was handed out: five haves, publicly told, with a signature. */
export function addRelief(
  world: World,
  random: Random,
  unit: Unit,
  { name, kind, from, to, standard, perPerson, incident }: Program,
  cases: readonly { unit: Unit; count: number; state?: string }[],
): void {
  world.add('reliefProgram', unit, from, {
    ...{
      published: true,
      name,
      kind,
      from,
      to,
      standard,
      amountPerPerson: perPerson,
      incident,
      budget: perPerson * 400,
    },
  });
  for (const { unit: below, count, state: fixed } of cases)
    for (let place = 0; place < count; place++) {
      const state = fixed ?? random.weighted({ 已发放: 0.9, 未通过: 0.05, 区县已审批: 0.05 });
      const appliedOn = workday(addDays(from, random.int(1, 9)));
      const number = world.number(below, 'JZ', appliedOn);
      const people = random.int(1, 5);
      const isPaid = state === '已发放';
      const beneficiary = makeName(random, below.city, random.chance(0.7) ? '男' : '女');
      const paidOn = workday(addDays(appliedOn, 12));
      world.add('reliefCase', below, isPaid ? paidOn : appliedOn, {
        ...{
          number,
          program: `${unit.code}/${name}`,
          state,
          beneficiary,
          idNumber: makeIdNumber(random, random.int(1948, 1990)),
          people,
          appliedOn,
        },
        ...{
          needs: random.sample(['有饭吃', '有衣穿', '有干净水喝', '有住处', '有病能医'], random.int(2, 4)).join('、'),
        },
        reason: /冬春/.test(name) ? '家庭成员患病，口粮、取暖困难。' : '房屋受损、家中进水，生活暂时困难。',
        publicisedOn: state === '已申请' ? undefined : workday(addDays(appliedOn, 3)),
        amount: state === '已申请' || state === '未通过' ? undefined : people * perPerson,
        bankAccount: isPaid ? `6217${random.int(100_000_000, 999_999_999)}0` : undefined,
        paidOn: isPaid ? paidOn : undefined,
      });
      if (isPaid)
        world.add('distribution', below, paidOn, {
          ...{
            number: world.number(below, 'FF', paidOn),
            reliefCase: number,
            distributedOn: paidOn,
            recipient: beneficiary,
          },
          ...(random.chance(0.5)
            ? { amount: people * perPerson }
            : { goods: '大米20公斤、食用油5升、棉被1床', amount: people * perPerson }),
        });
    }
}

/** What people gave after an incident, and where it went. */
export function addDonations(
  world: World,
  unit: Unit,
  incident: string,
  date: string,
  gifts: readonly (readonly [kind: string, donor: string, what: string | number])[],
): void {
  for (const [kind, donor, what] of gifts)
    world.add('donation', unit, date, {
      ...{ number: world.number(unit, 'JX', date), kind, donor, receivedOn: date, incident },
      ...(typeof what === 'number' ? { amount: what } : { goods: what }),
      isAnonymous: donor === '爱心人士',
      use: `用于受灾群众安置，由${governmentOf(unit)}统筹，去向公示。`,
    });
}
