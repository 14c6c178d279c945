import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { issueCategory } from '../../dictionaries/plans.ts';
import { choice, date, longText, reference, text } from '../../fields/index.ts';
import { drillIssueLifecycle } from '../../lifecycles/drills.ts';

/** What a drill showed to be wanting, and what became of it (T7-05, T7-10, L-08h). */
export const drillIssue = defineResource({
  name: 'drillIssue',
  area: 'plans',
  label: { zh: '演练问题', en: 'Drill issue' },
  serves: ['T7-05', 'T7-10', 'L-08h'],
  title: 'title',
  key: ['drill', 'title'],
  fields: {
    title: text({ label: { zh: '问题', en: 'Problem' }, required: true, search: true, index: true, max: 200 }),
    drill: reference('drill', {
      label: { zh: '演练', en: 'Drill' },
      required: true,
      inverse: { name: 'issues', label: { zh: '问题', en: 'Issues' } },
    }),
    category: choice(issueCategory, { label: { zh: '类别', en: 'Category' }, required: true, index: true }),
    state: drillIssueLifecycle.stateField,
    organization: reference('organization', { label: { zh: '整改单位', en: 'To be solved by' } }),
    due: date({ label: { zh: '整改时限', en: 'Due' }, index: true }),
    measure: longText({ label: { zh: '整改措施', en: 'Measure' }, max: 5000 }),
    planVersion: reference('planVersion', { label: { zh: '修订的预案版本', en: 'Revised plan' } }),
    trainingSession: reference('trainingSession', { label: { zh: '补训', en: 'Training' } }),
    ...drillIssueLifecycle.reviewFields,
  },
  lifecycle: drillIssueLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('planner', 'teamLeader', 'evaluator') },
  admin: {
    icon: 'ReportProblem',
    columns: ['title', 'drill', 'category', 'state', 'organization', 'due', 'unit'],
    filters: ['category', 'state', 'drill', 'due'],
  },
});
