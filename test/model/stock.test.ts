import { beforeAll, expect, test } from 'vitest';
import { create, make, read, remove, sql, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { csvOf, reportOf } from '../support/sheets.ts';
import { problemsIn } from './problems.ts';

const api = useApi();
let keeper: Client;
let depot: string;

beforeAll(async () => {
  keeper = await api.as('wangcheng.supplyKeeper');
  depot = (await make(keeper, 'depot')).id;
});

const newItem = (quantity: number) => make(keeper, 'supplyItem', { depot, quantity });
const moved = (item: { id: string }, kind: string, quantity: number) => ({
  ...{ item: item.id, kind, quantity, at: '2026-11-01T08:00:00+08:00' },
});
const book = (item: { id: string }, kind: string, quantity: number, client = keeper) =>
  create(client, 'stockMovement', moved(item, kind, quantity));
const quantityOf = async ({ id }: { id: string }): Promise<number> =>
  (await read(keeper, 'supplyItem', id, 'quantity')).quantity;
const tooMuch = 'quantity: 出库数量超过库存';

/** Items whose quantity is not the sum of their movements. */
const outOfBalance = () =>
  sql(
    api,
    `select i.id, i.quantity, sum(m.quantity) from supply_item i left join stock_movement m on m.item = i.id and m.deleted_at is null
      group by i.id having i.quantity <> coalesce(sum(m.quantity), 0)`,
  );

test('the quantity of every item of the demo is the sum of its movements', async () => {
  expect((await sql(api, 'select count(*)::int as count from stock_movement'))[0].count).toBeGreaterThan(600);
  expect(await outOfBalance()).toEqual([]);
});

test('what a new item has is its first movement; an empty one has none', async () => {
  const [full, empty] = [await newItem(12.5), await newItem(0)];
  const movements = 'movements(first: 5) { nodes { kind quantity number unit { code } } }';
  expect((await read(keeper, 'supplyItem', full.id, movements)).movements.nodes).toEqual([
    { kind: 'PURCHASE', quantity: 12.5, number: expect.stringMatching(/^CR\d{17}$/), unit: { code: '430112000000' } },
  ]);
  expect((await read(keeper, 'supplyItem', empty.id, movements)).movements.nodes).toEqual([]);
});

test('a movement changes the quantity, with version, history and event of the item', async () => {
  const item = await newItem(0.1);
  expect(problemsIn(await book(item, 'DONATION', 0.2))).toEqual([]);
  expect(await read(keeper, 'supplyItem', item.id, 'quantity version')).toEqual({ quantity: 0.3, version: 2 });
  const steps = await sql(
    api,
    'select action, record_version, changes, actor_name from history where record_id = $1 order by id',
    [item.id],
  );
  expect(steps.slice(1)).toEqual([
    { action: 'UPDATE', record_version: 2, changes: { quantity: [0.1, 0.3] }, actor_name: steps[0].actor_name },
  ]);
  const events = await sql(api, 'select event from outbox where record_id = $1 order by id', [item.id]);
  expect(events).toEqual([{ event: 'supplyItem.CREATE' }, { event: 'supplyItem.UPDATE' }]);
});

test('nothing is taken that is not there, and nothing of a refused movement is kept', async () => {
  const item = await newItem(5);
  expect(problemsIn(await book(item, 'ISSUE', -5.001))).toEqual([tooMuch]);
  expect(problemsIn(await book(item, 'PURCHASE', 1_000_000_000))).toEqual(['quantity: 库存超出上限']);
  expect(await read(keeper, 'supplyItem', item.id, 'quantity version')).toEqual({ quantity: 5, version: 1 });
  expect(problemsIn(await book(item, 'ISSUE', -5))).toEqual([]);
  expect(await quantityOf(item)).toBe(0);
});

test('of 20 issues at once only as many are booked as there is for', async () => {
  const item = await newItem(7);
  const answers = await Promise.all(Array.from({ length: 20 }, () => book(item, 'ISSUE', -1)));
  const problems = answers.map(problemsIn);
  expect(problems.filter((one) => one.length === 0)).toHaveLength(7);
  expect(problems.filter((one) => one.length > 0)).toEqual(Array(13).fill([tooMuch]));
  expect(await quantityOf(item)).toBe(0);
  expect(await outOfBalance()).toEqual([]);
});

test('a unit books its own stock only', async () => {
  const below = await api.as('gaotangling.supplyKeeper');
  const theirs = await make(below, 'supplyItem', { depot: (await make(below, 'depot')).id, quantity: 5 });
  expect(problemsIn(await book(theirs, 'ISSUE', -1))).toEqual(['item: 只能登记本单位物资的出入库']);
  expect(problemsIn(await book(theirs, 'ISSUE', -1, below))).toEqual([]);
});

test('no update changes a quantity, neither of an item nor of a movement', async () => {
  const item = await newItem(5);
  const { errors } = await update(keeper, 'supplyItem', item, { quantity: 6 });
  expect(errors[0]?.message).toContain('"quantity" is not defined by type "UpdateSupplyItemInput"');
  const movement = await make(keeper, 'stockMovement', moved(item, 'ISSUE', -1));
  expect((await update(keeper, 'stockMovement', movement, { quantity: -2 })).errors).toHaveLength(1);
  expect(problemsIn(await update(keeper, 'stockMovement', movement, { remark: '更正' }))).toEqual([]);
  expect(await quantityOf(item)).toBe(4);
});

test('going back to an earlier version leaves the quantity as it is', async () => {
  const item = await newItem(5);
  await update(keeper, 'supplyItem', item, { remark: '甲' });
  await book(item, 'ISSUE', -2);
  const restored = await keeper.query(
    'mutation ($id: ID!) { restoreSupplyItem(id: $id, version: 3, to: 1) { quantity remark } }',
    { id: item.id },
  );
  expect(restored.data.restoreSupplyItem).toEqual({ quantity: 3, remark: null });
});

test('an item that something was booked for stays', async () => {
  expect(problemsIn(await remove(keeper, 'supplyItem', await newItem(1)))).toEqual([
    'CONFLICT: 仍被其他记录使用，不能删除：出入库 1',
  ]);
  expect(problemsIn(await remove(keeper, 'supplyItem', await newItem(0)))).toEqual([]);
});

test('a sheet makes items with their stock, and changes none there is', async () => {
  const { name } = await read(keeper, 'depot', depot, 'name');
  const row = (code: string, quantity: string, remark = '') => ({
    ...{ name: '雨衣', code, category: '基本生活保障物资', batch: '1', measure: '件', depot: name, quantity, remark },
  });
  const load = (rows: string, ...sheet: Record<string, string>[]) =>
    reportOf(api, keeper, `supplyItems?mode=commit&rows=${rows}`, csvOf(...sheet));
  expect(await load('all', row('R-1', '3'), row('R-2', '0'))).toMatchObject({ kept: true, created: 2 });
  const again = await load('good', row('R-1', '4'), row('R-2', '0', '空箱'));
  expect(again).toMatchObject({ kept: true, updated: 1, bad: 1 });
  expect(again.problems).toEqual([
    { row: 2, column: 'quantity', value: '4', message: 'Only stock movements change it: book one' },
  ]);
  expect(await outOfBalance()).toEqual([]);
});

test('a sheet of movements is booked line by line', async () => {
  const item = await newItem(3);
  const row = (number: string, quantity: string) => ({
    ...{ number, item: item.id, kind: '领用出库', quantity, at: '2026-11-02 08:00' },
  });
  const sheet = csvOf(row('L-1', '-2'), row('L-2', '-2'), row('L-3', '-1'));
  const report = await reportOf(api, keeper, 'stockMovements?mode=commit&rows=good', sheet);
  expect(report).toMatchObject({ kept: true, created: 2, bad: 1, problems: [{ row: 3, column: 'quantity' }] });
  expect(await quantityOf(item)).toBe(0);
  expect(await outOfBalance()).toEqual([]);
});
