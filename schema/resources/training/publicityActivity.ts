import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { publicityPlace } from '../../dictionaries/plans.ts';
import { audience, publicityTheme } from '../../dictionaries/training.ts';
import { choice, date, file, integer, longText, reference, text } from '../../fields/index.ts';

/** Something done for the public: theme day, entering of schools and villages (K-16, L-02, B-06). */
export const publicityActivity = defineResource({
  name: 'publicityActivity',
  plural: 'publicityActivities',
  area: 'training',
  label: { zh: '宣传活动', en: 'Publicity activity' },
  serves: [
    'K-16a',
    'K-16b',
    'K-16c',
    'K-16d',
    'L-02a',
    'L-25a',
    'B-06d',
    'B-06e',
    'B-06f',
    'T7-24',
    'L-25d',
    'T1-04',
    'W-01b',
    'T6-04',
    'L-20a',
    'B-15c',
    'W-02b',
  ],
  title: 'title',
  key: ['title', 'heldOn'],
  fields: {
    title: text({ label: { zh: '名称', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    theme: choice(publicityTheme, { label: { zh: '主题', en: 'Theme' }, required: true, index: true }),
    placeKind: choice(publicityPlace, { label: { zh: '“进”场所', en: 'Kind of place' }, index: true }),
    audience: choice(audience, { label: { zh: '对象', en: 'Audience' }, index: true }),
    organization: reference('organization', {
      label: { zh: '举办单位', en: 'Organization' },
      inverse: { name: 'publicityActivities', label: { zh: '宣传活动', en: 'Publicity' } },
    }),
    heldOn: date({ label: { zh: '日期', en: 'Date' }, required: true, index: true }),
    address: text({ label: { zh: '地点', en: 'Where' } }),
    reach: integer({ label: { zh: '覆盖人数', en: 'Reach' }, min: 0, unit: { zh: '人', en: 'people' } }),
    copies: integer({ label: { zh: '发放资料', en: 'Copies' }, min: 0, unit: { zh: '份', en: 'copies' } }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 5000 }),
    photo: file({ label: { zh: '照片', en: 'Photo' } }),
  },
  cadence: { counted: { at: 'heldOn', by: ['organization'] } },
  access: { read: anyone, ...writtenBy('planner', 'informationOfficer', 'director') },
  defaultSort: { field: 'heldOn', direction: 'DESC' },
  admin: {
    icon: 'Celebration',
    columns: ['title', 'theme', 'placeKind', 'heldOn', 'reach', 'copies', 'unit'],
    filters: ['theme', 'placeKind', 'audience', 'heldOn', 'organization'],
  },
});
