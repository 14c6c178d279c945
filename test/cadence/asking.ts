import { expect } from 'vitest';
import type { Due, DueItem } from '../../schema/generated/types.ts';
import type { Answer, Client } from '../support/api.ts';
import { make, taken } from '../support/lifecycles.ts';

export const all = ['LATE', 'DUE', 'OPEN', 'MET'];

const ask = `query ($on: Date, $unit: PlaceCode, $isBelow: Boolean!, $rule: ID, $state: [CadenceState!]!, $first: Int!, $offset: Int!) {
  due(on: $on, unit: $unit, isBelow: $isBelow, rule: $rule, state: $state, first: $first, offset: $offset) {
    on total rules { id name isCounted late due open met } units { unit unitName late due open met }
    items { rule resource recordId title unit unitName done last dueOn state } } }`;

export const askDue = (client: Client, given: object): Promise<Answer> =>
  client.query(ask, { isBelow: false, state: all, first: 200, offset: 0, ...given });

export async function dueOf(client: Client, given: object): Promise<Due> {
  const { data, errors } = await askDue(client, given);
  expect(errors).toEqual([]);
  return data.due;
}

/** Where one subject stands: its state, how often it was done, the last day for it. */
export const standing = (items: readonly DueItem[], title?: string) => {
  const item = title ? items.find((one) => one.title === title) : items[0];
  return item && [item.state, item.done, item.dueOn];
};

/** A rule of a unit for its own drills, one a year; `given` replaces values. */
export const makeRule = async (client: Client, given: object = {}): Promise<string> =>
  (
    await make(client, 'cadenceRule', {
      ...{ name: `规则${crypto.randomUUID()}`, counted: 'drill', each: 'unit', levels: ['DISTRICT', 'TOWNSHIP'] },
      ...{ period: 'YEAR', validFrom: '2020-01-01', published: true },
      ...given,
    })
  ).id;

let serial = 0;

/** A drill that was held. */
export async function makeDrill(client: Client, heldAt: string, given: object = {}): Promise<string> {
  const moment = heldAt.length > 10 ? heldAt : `${heldAt}T09:00:00+08:00`;
  const planned = { name: `演练${++serial}`, kind: 'SPECIAL', form: 'FULL', plannedOn: heldAt.slice(0, 10), ...given };
  const { id } = await make(client, 'drill', planned);
  await taken(client, 'drill', id, 'hold', { input: { heldAt: moment, people: 50, address: '广场' } });
  return id;
}
