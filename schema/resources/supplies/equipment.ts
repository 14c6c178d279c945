import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { equipmentKind, equipmentState } from '../../dictionaries/supplies.ts';
import { boolean, choice, date, longText, reference, text } from '../../fields/index.ts';

/** A device with its holder and last test (W-10e, K-11d, L-22, T1-08). */
export const equipment = defineResource({
  name: 'equipment',
  plural: 'equipmentItems',
  area: 'supplies',
  label: { zh: '装备', en: 'Equipment' },
  serves: ['W-10e', 'K-11d', 'L-22', 'T1-08', 'B-13d', 'K-14a', 'T6-12', 'B-11b', 'K-12d', 'L-08i'],
  title: 'name',
  key: ['serial'],
  fields: {
    serial: text({
      label: { zh: '编号', en: 'Serial' },
      required: true,
      search: true,
      index: true,
      max: 60,
      numberedAs: 'ZB',
    }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(equipmentKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: choice(equipmentState, {
      label: { zh: '状态', en: 'State' },
      required: true,
      index: true,
      initial: 'READY',
    }),
    model: text({ label: { zh: '型号', en: 'Model' }, max: 100 }),
    number: text({
      label: { zh: '号码', en: 'Number' },
      help: { zh: '如卫星电话号码', en: 'Such as the number of a satellite phone' },
      max: 40,
      personal: true,
    }),
    team: reference('team', {
      label: { zh: '配备队伍', en: 'Team' },
      inverse: { name: 'equipmentItems', label: { zh: '装备', en: 'Equipment' } },
    }),
    depot: reference('depot', {
      label: { zh: '存放仓库', en: 'Depot' },
      inverse: { name: 'equipmentItems', label: { zh: '装备', en: 'Equipment' } },
    }),
    dutyPost: reference('dutyPost', {
      label: { zh: '配备值班点', en: 'Duty post' },
      inverse: { name: 'equipmentItems', label: { zh: '装备', en: 'Equipment' } },
    }),
    holder: reference('person', { label: { zh: '持有人', en: 'Holder' } }),
    isShared: boolean({ label: { zh: '可调用共享', en: 'Shared' } }),
    boughtOn: date({ label: { zh: '购置日期', en: 'Bought on' }, notFuture: true }),
    testedOn: date({ label: { zh: '最近测试', en: 'Last tested' }, notFuture: true, index: true }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  access: { read: anyone, ...writtenBy('supplyKeeper', 'teamLeader', 'dutyOfficer'), personal: role('director') },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Handyman',
    columns: ['name', 'serial', 'kind', 'state', 'team', 'depot', 'testedOn', 'unit'],
    filters: ['kind', 'state', 'team', 'depot', 'testedOn'],
  },
});
