import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { publicityKind } from '../../dictionaries/publicity.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';
import { defineLifecycle } from '../../lifecycle.ts';

/** Published by whoever writes it; how many look at it before is a locality's own (W-01c: three people; L-25b: one window). */
const review = defineLifecycle({
  field: 'state',
  dictionary: 'publicityState',
  label: { zh: '状态', en: 'State' },
  states: {
    DRAFT: { label: ['草稿', 'Draft'], isEntry: true },
    PUBLISHED: { label: ['已发布', 'Published'], isLocked: true },
    WITHDRAWN: { label: ['已撤稿', 'Withdrawn'], isLocked: true },
  },
  transitions: {
    publish: { label: ['发布', 'Publish'], from: ['DRAFT'], to: 'PUBLISHED', roles: ['planner', 'director'] },
    withdraw: {
      label: ['撤稿', 'Withdraw'],
      from: ['PUBLISHED'],
      to: 'WITHDRAWN',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
    },
  },
});

/** A piece of news or publicity before and after it goes out (W-01c, L-04e, K-16, B-06). */
export const publicityItem = defineResource({
  name: 'publicityItem',
  area: 'training',
  label: { zh: '宣传稿件', en: 'Publicity item' },
  serves: ['W-01c', 'L-02b', 'L-04e', 'L-25a', 'L-25c', 'L-25d', 'T7-24', 'K-16d', 'K-16e', 'B-14d'],
  title: 'title',
  key: ['title'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(publicityKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: review.stateField,
    organization: reference('organization', {
      label: { zh: '供稿单位', en: 'From' },
      inverse: { name: 'publicityItems', label: { zh: '宣传稿件', en: 'Publicity' } },
    }),
    channel: text({ label: { zh: '发布渠道', en: 'Channel' }, max: 100 }),
    content: longText({ label: { zh: '正文', en: 'Content' }, max: 20_000 }),
    attachment: file({ label: { zh: '附件', en: 'Attachment' } }),
    publishOn: date({ label: { zh: '计划发布日期', en: 'To be published on' }, index: true }),
    ...review.reviewFields,
  },
  lifecycle: review.lifecycle,
  access: {
    read: anyone,
    create: role('planner', 'director', 'riskOfficer', 'dutyOfficer'),
    update: role('planner', 'director', 'riskOfficer', 'dutyOfficer'),
    delete: role('planner', 'director'),
  },
  defaultSort: { field: 'updatedAt', direction: 'DESC' },
  admin: {
    icon: 'Campaign',
    columns: ['title', 'kind', 'state', 'organization', 'unit', 'publishOn'],
    filters: ['kind', 'state', 'publishOn'],
    form: [
      {
        label: { zh: '稿件', en: 'Item' },
        fields: ['title', 'kind', 'state', 'organization', 'channel', 'publishOn', 'content', 'attachment'],
      },
    ],
  },
});
