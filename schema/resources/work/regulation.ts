import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { regulationAction, regulationLevel } from '../../dictionaries/work.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';

/** A law, rule or standard, and what a review made of it (K-05c, L-20b, T7-11). */
export const regulation = defineResource({
  name: 'regulation',
  area: 'work',
  label: { zh: '法规制度', en: 'Regulation' },
  serves: [
    'K-01a',
    'K-05c',
    'L-20a',
    'L-20b',
    'L-10d',
    'T7-11',
    'W-04a',
    'K-08a',
    'L-05i',
    'W-12b',
    'K-14b',
    'L-04h',
    'L-09f',
  ],
  title: 'title',
  key: ['title', 'number'],
  fields: {
    title: text({ label: { zh: '名称', en: 'Title' }, required: true, search: true, index: true, max: 200 }),
    number: text({ label: { zh: '文号', en: 'Number' }, required: true, search: true, max: 60 }),
    level: choice(regulationLevel, { label: { zh: '效力级别', en: 'Level' }, required: true, index: true }),
    topic: text({ label: { zh: '主题', en: 'Topic' }, max: 100 }),
    action: choice(regulationAction, { label: { zh: '清理意见', en: 'Action' }, index: true }),
    effectiveFrom: date({ label: { zh: '施行日期', en: 'Effective from' }, index: true }),
    effectiveTo: date({ label: { zh: '废止日期', en: 'Effective to' } }),
    supersedes: reference('regulation', { label: { zh: '替代', en: 'Supersedes' } }),
    derivedFrom: reference('regulation', {
      label: { zh: '承接的上级制度', en: 'Takes up' },
      help: { zh: '上级公布、本级结合实际细化（L-20b）', en: 'Published above, made local here (L-20b)' },
      inverse: { name: 'adoptions', label: { zh: '下级承接', en: 'Taken up by' } },
    }),
    issuer: text({ label: { zh: '制定机关', en: 'Issuer' }, max: 100 }),
    scope: text({ label: { zh: '适用范围', en: 'Scope' } }),
    content: longText({ label: { zh: '要点', en: 'Content' }, max: 50_000 }),
    document: file({ label: { zh: '文本', en: 'Document' } }),
  },
  rules: [
    {
      wrong: 'effectiveTo < effectiveFrom',
      at: 'effectiveTo',
      message: { zh: '废止早于施行', en: 'It ends before it begins' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner', 'director') },
  publishes: 'down',
  adopts: { by: 'derivedFrom', copies: ['title', 'number', 'level', 'topic', 'scope', 'content'] },
  defaultSort: { field: 'title', direction: 'ASC' },
  admin: {
    icon: 'Gavel',
    columns: ['title', 'number', 'level', 'action', 'effectiveFrom', 'unit'],
    filters: ['level', 'action', 'effectiveFrom'],
  },
});
