import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dateTime, file, longText, reference, text } from '../../fields/index.ts';
import { warningActionLifecycle } from '../../lifecycles/warnings.ts';

/** What a body does because of a warning, with feedback and spot check (K-08c, K-08d). */
export const warningAction = defineResource({
  name: 'warningAction',
  area: 'warnings',
  label: { zh: '预警响应', en: 'Action on a warning' },
  serves: ['K-08c', 'K-08d', 'B-04h', 'W-08a', 'W-09e'],
  title: 'measure',
  key: ['warning', 'organization', 'measure'],
  fields: {
    warning: reference('warning', {
      label: { zh: '预警', en: 'Warning' },
      required: true,
      inverse: { name: 'actions', label: { zh: '响应措施', en: 'Actions' } },
    }),
    organization: reference('organization', {
      label: { zh: '落实单位', en: 'Organization' },
      required: true,
      inverse: { name: 'warningActions', label: { zh: '预警响应', en: 'Actions on warnings' } },
    }),
    measure: text({ label: { zh: '措施', en: 'Measure' }, required: true, search: true, max: 500 }),
    state: warningActionLifecycle.stateField,
    due: dateTime({ label: { zh: '时限', en: 'Due' }, index: true }),
    doneAt: dateTime({ label: { zh: '完成时间', en: 'Done at' }, notFuture: true }),
    feedback: longText({ label: { zh: '反馈', en: 'Feedback' }, max: 5000 }),
    evidence: file({ label: { zh: '佐证', en: 'Evidence' } }),
    checkResult: text({ label: { zh: '抽查结果', en: 'Result of the check' } }),
    ...warningActionLifecycle.reviewFields,
  },
  lifecycle: warningActionLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('dutyOfficer', 'riskOfficer') },
  admin: {
    icon: 'Checklist',
    columns: ['warning', 'organization', 'measure', 'state', 'due', 'doneAt', 'unit'],
    filters: ['warning', 'state', 'organization', 'due'],
  },
});
