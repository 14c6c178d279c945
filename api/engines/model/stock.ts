import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { runWithin } from '../../database/runWithin.ts';
import type { Row } from '../../request/write/draft.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { placed } from '../../request/write/ownership.ts';
import { validate } from '../../request/write/validate.ts';

/** What is there when an item is entered is its first movement, so that the quantity is the sum of these from the start (K-14b). */
export const supplyItem: DomainHook = async ({ writer, registry, action, id, owner, after, brings }) => {
  if (action !== 'CREATE' || after.quantity === 0) return undefined;
  const resource = registry.resource('stockMovement');
  const { quantity } = after;
  const now = (writer.at ?? new Date()).toISOString();
  const opening = validate(resource, { item: id, kind: 'PURCHASE', quantity, at: now, remark: '期初入账' });
  brings.push({ resource, draft: { id: uuidv7(), owner, ...opening } });
  return undefined;
};

const notYours = { zh: '只能登记本单位物资的出入库', en: 'Stock of another unit is booked there' };
const tooMuch = { zh: '出库数量超过库存', en: 'More than there is' };
const overflow = { zh: '库存超出上限', en: 'More than an item can hold' };

/** Whether two units are one, or a tenant and a village of it. */
async function haveOneGovernment(em: EntityManager, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = [await placed(em, one, {}), await placed(em, other, {})];
  return first.governor !== null && first.governor === second.governor;
}

/** A movement changes the quantity of its item, which stays locked until it is written: what is there is given out once. */
export const stockMovement: DomainHook = async ({ em, registry, action, owner, after, brings }) => {
  if (action !== 'CREATE') return undefined;
  const resource = registry.resource('supplyItem');
  const [item] = await runWithin<Row & { next: number }>(em, {
    // whoever else points to the item holds its key only
    text: `select id, owner::text, version, quantity::float8, (quantity + $2::numeric)::float8 as next
      from supply_item where id = $1 for no key update`,
    values: [after.item, after.quantity],
  });
  if (!item || !(await haveOneGovernment(em, item.owner, owner))) return [{ path: 'item', label: notYours }];
  const { next, ...row } = item;
  if (next < 0) return [{ path: 'quantity', label: tooMuch }];
  if (next > (resource.fields.quantity?.max as number)) return [{ path: 'quantity', label: overflow }];
  const { id, owner: itsOwner } = row;
  brings.push({ resource, draft: { id, owner: itsOwner, row: row as Row, values: { quantity: next }, problems: [] } });
  return undefined;
};
