import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, file, longText, reference, text } from '../../fields/index.ts';
import { stocktakeLifecycle } from '../../lifecycles/forces.ts';

/** A count of a depot; what differs is explained and booked (K-14b). */
export const stocktake = defineResource({
  name: 'stocktake',
  area: 'supplies',
  label: { zh: '盘点', en: 'Stocktake' },
  serves: ['K-14a', 'K-14b', 'W-12f', 'B-13b'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'PD',
    }),
    depot: reference('depot', {
      label: { zh: '仓库', en: 'Depot' },
      required: true,
      inverse: { name: 'stocktakes', label: { zh: '盘点', en: 'Stocktakes' } },
    }),
    state: stocktakeLifecycle.stateField,
    countedOn: date({ label: { zh: '盘点日期', en: 'Counted on' }, required: true, notFuture: true, index: true }),
    counter: text({ label: { zh: '盘点人', en: 'Counted by' }, max: 60 }),
    witness: text({ label: { zh: '监盘人', en: 'Witness' }, max: 60 }),
    explanation: longText({ label: { zh: '差异说明', en: 'Differences' }, max: 5000 }),
    sheet: file({ label: { zh: '盘点表', en: 'Sheet' } }),
    ...stocktakeLifecycle.reviewFields,
  },
  lifecycle: stocktakeLifecycle.lifecycle,
  cadence: { counted: { at: 'countedOn', by: ['depot'], only: { state: { ne: 'OPEN' } } } },
  access: { read: anyone, ...writtenBy('supplyKeeper') },
  defaultSort: { field: 'countedOn', direction: 'DESC' },
  admin: {
    icon: 'Rule',
    columns: ['number', 'depot', 'state', 'countedOn', 'counter', 'unit'],
    filters: ['depot', 'state', 'countedOn'],
  },
});
