import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dutyPostKind } from '../../dictionaries/duty.ts';
import { boolean, choice, longText, phone, place, reference, text } from '../../fields/index.ts';

/** A place where somebody answers day and night (K-07, T1-07, T1-08, B-11b). */
export const dutyPost = defineResource({
  name: 'dutyPost',
  area: 'duty',
  label: { zh: '值班点', en: 'Duty post' },
  serves: ['K-07a', 'K-07b', 'K-07c', 'T1-07', 'T1-08', 'B-11b', 'L-07a', 'K-12b', 'W-13b', 'W-13c', 'B-02d', 'W-10e'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(dutyPostKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    organization: reference('organization', {
      label: { zh: '主办单位', en: 'Organization' },
      inverse: { name: 'dutyPosts', label: { zh: '值班点', en: 'Duty posts' } },
    }),
    parent: reference('dutyPost', {
      label: { zh: '上级值班点', en: 'Above' },
      inverse: { name: 'children', label: { zh: '下级值班点', en: 'Below' } },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: text({ label: { zh: '地址', en: 'Address' } }),
    phone: phone({ label: { zh: '值班电话', en: 'Duty phone' }, personal: true }),
    fax: phone({ label: { zh: '传真', en: 'Fax' } }),
    isStaffedAllDay: boolean({ label: { zh: '24 小时值守', en: 'Around the clock' }, initial: true }),
    hasVideo: boolean({ label: { zh: '视频会商', en: 'Video' } }),
    hasSatellitePhone: boolean({ label: { zh: '卫星电话', en: 'Satellite phone' } }),
    hasBackupPower: boolean({ label: { zh: '备用电源', en: 'Backup power' } }),
    isStandardised: boolean({ label: { zh: '已规范化建设', en: 'Up to standard' } }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  // the directory is for duty rooms; others see the mask (9.2 number 14)
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director'), personal: role('dutyOfficer', 'director') },
  admin: {
    icon: 'SupportAgent',
    tree: 'parent',
    columns: ['name', 'kind', 'organization', 'phone', 'isStaffedAllDay', 'isStandardised', 'unit'],
    filters: ['kind', 'organization', 'isStaffedAllDay', 'isStandardised'],
  },
});
