import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { supplyCategory, supplySource } from '../../dictionaries/supplies.ts';
import { choice, date, decimal, integer, longText, money, reference, text } from '../../fields/index.ts';

/** A line of stock: what, how much, where, until when (K-14, W-12, B-13). */
export const supplyItem = defineResource({
  name: 'supplyItem',
  area: 'supplies',
  label: { zh: '物资', en: 'Supply item' },
  serves: ['K-14a', 'K-14b', 'K-14c', 'W-12f', 'B-13c', 'B-13e'],
  title: 'name',
  key: ['depot', 'code', 'batch'],
  fields: {
    name: text({ label: { zh: '品名', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    code: text({
      label: { zh: '分类编码', en: 'Catalogue code' },
      help: { zh: 'GB/T 38565-2020：7 位，1+2+2+2', en: 'GB/T 38565-2020: 7 digits, 1+2+2+2' },
      required: true,
      search: true,
      max: 20,
    }),
    category: choice(supplyCategory, { label: { zh: '大类', en: 'Category' }, required: true, index: true }),
    source: choice(supplySource, {
      label: { zh: '储备方式', en: 'Reserve source' },
      required: true,
      index: true,
      initial: 'GOVERNMENT',
    }),
    depot: reference('depot', {
      label: { zh: '仓库', en: 'Depot' },
      required: true,
      inverse: { name: 'items', label: { zh: '库存物资', en: 'Stock' } },
    }),
    specification: text({ label: { zh: '规格型号', en: 'Specification' } }),
    batch: text({ label: { zh: '批次', en: 'Batch' }, required: true, max: 40 }),
    quantity: decimal({
      label: { zh: '数量', en: 'Quantity' },
      help: { zh: '建档时填写，以后随出入库变动', en: 'Given once; afterwards stock movements change it' },
      required: true,
      isFixed: true,
      whyFixed: { zh: '数量只随出入库变动，请登记一笔出入库', en: 'Only stock movements change it: book one' },
      min: 0,
      max: 1_000_000_000,
      scale: 3,
      index: true,
    }),
    measure: text({ label: { zh: '单位', en: 'Unit of measure' }, required: true, max: 10 }),
    unitPrice: money({ label: { zh: '单价', en: 'Unit price' }, min: 0 }),
    minimumQuantity: decimal({
      label: { zh: '最低储备量', en: 'Minimum quantity' },
      min: 0,
      max: 1_000_000_000,
      scale: 3,
    }),
    producedOn: date({ label: { zh: '生产日期', en: 'Produced on' } }),
    shelfLifeMonths: integer({
      label: { zh: '保质期', en: 'Shelf life' },
      min: 0,
      max: 1200,
      unit: { zh: '个月', en: 'months' },
    }),
    expiresOn: date({ label: { zh: '到期日', en: 'Expires on' }, index: true }),
    stocktakenOn: date({ label: { zh: '最近盘点', en: 'Last stocktaking' }, notFuture: true }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  access: {
    read: anyone,
    create: role('supplyKeeper'),
    update: role('supplyKeeper'),
    delete: role('supplyKeeper'),
  },
  outsiders: [
    {
      ...{ role: 'partner', part: 'STOCK', isTotals: true, distances: ['own', 'upper'] },
      fields: ['category', 'measure', 'quantity', 'depot', 'expiresOn'],
    },
  ],
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Inventory',
    columns: ['name', 'code', 'category', 'quantity', 'measure', 'depot', 'expiresOn', 'unit'],
    filters: ['category', 'source', 'depot', 'expiresOn'],
    form: [
      { label: { zh: '物资', en: 'Item' }, fields: ['name', 'code', 'category', 'source', 'specification', 'measure'] },
      { label: { zh: '库存', en: 'Stock' }, fields: ['depot', 'batch', 'quantity', 'minimumQuantity', 'unitPrice'] },
      {
        label: { zh: '期限', en: 'Dates' },
        fields: ['producedOn', 'shelfLifeMonths', 'expiresOn', 'stocktakenOn', 'remark'],
      },
    ],
  },
});
