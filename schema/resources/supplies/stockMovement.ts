import { anyone, nobody, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { movementKind } from '../../dictionaries/supplies.ts';
import { choice, dateTime, decimal, reference, text } from '../../fields/index.ts';

const booked = {
  isFixed: true,
  whyFixed: { zh: '已入账的不能修改，请另记一笔冲正', en: 'What was booked stays: book it back by another' },
};

/** Something put into or taken out of a line of stock; the quantity there is the sum of these (K-14b, B-13). */
export const stockMovement = defineResource({
  name: 'stockMovement',
  area: 'supplies',
  label: { zh: '出入库', en: 'Stock movement' },
  serves: ['K-14b', 'K-14c', 'B-13a', 'B-13b', 'W-12f', 'T5-02', 'L-04g'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '单号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'CR',
    }),
    item: reference('supplyItem', {
      ...booked,
      label: { zh: '物资', en: 'Item' },
      required: true,
      inverse: { name: 'movements', label: { zh: '出入库', en: 'Movements' } },
    }),
    kind: choice(movementKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true, ...booked }),
    quantity: decimal({
      label: { zh: '数量', en: 'Quantity' },
      help: { zh: '入库为正，出库为负', en: 'In is positive, out is negative' },
      required: true,
      ...booked,
      min: -1_000_000_000,
      max: 1_000_000_000,
      scale: 3,
    }),
    at: dateTime({ label: { zh: '时间', en: 'At' }, required: true, ...booked, notFuture: true, index: true }),
    document: text({ label: { zh: '凭证号', en: 'Document' }, max: 60 }),
    person: text({ label: { zh: '经办人', en: 'By' }, max: 60 }),
    dispatch: reference('dispatchOrder', {
      label: { zh: '调度指令', en: 'Dispatch' },
      inverse: { name: 'movements', label: { zh: '出入库', en: 'Movements' } },
    }),
    stocktake: reference('stocktake', {
      label: { zh: '盘点', en: 'Stocktake' },
      inverse: { name: 'movements', label: { zh: '盘盈盘亏', en: 'Differences' } },
    }),
    remark: text({ label: { zh: '备注', en: 'Remark' } }),
  },
  rules: [
    { wrong: 'quantity == 0.0', at: 'quantity', message: { zh: '数量不能为零', en: 'Nothing was moved' } },
    {
      wrong: 'quantity < 0.0 && kind in ["PURCHASE", "DONATION", "RETURN", "TRANSFER_IN", "SURPLUS"]',
      at: 'quantity',
      message: { zh: '入库数量应为正', en: 'What comes in is positive' },
    },
    {
      wrong: 'quantity > 0.0 && kind in ["ISSUE", "TRANSFER_OUT", "SCRAP", "ROTATION", "LOSS"]',
      at: 'quantity',
      message: { zh: '出库数量应为负', en: 'What goes out is negative' },
    },
  ],
  // what was booked stays; a mistake is booked back
  access: { read: anyone, create: role('supplyKeeper'), update: role('supplyKeeper'), delete: nobody },
  defaultSort: { field: 'at', direction: 'DESC' },
  admin: {
    icon: 'SwapHoriz',
    columns: ['number', 'item', 'kind', 'quantity', 'at', 'person', 'unit'],
    filters: ['item', 'kind', 'at'],
  },
});
