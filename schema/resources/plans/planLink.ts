import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { planLinkKind } from '../../dictionaries/plans.ts';
import { choice, reference, text } from '../../fields/index.ts';

/** What a plan leans on: another plan, a team, a depot, a venue (W-14b, K-05e). */
export const planLink = defineResource({
  name: 'planLink',
  area: 'plans',
  label: { zh: '预案衔接', en: 'Plan link' },
  serves: ['W-14b', 'K-05a', 'B-10b'],
  title: 'from.name',
  key: ['number'],
  fields: {
    number: text({ label: { zh: '编号', en: 'Number' }, required: true, index: true, max: 40, numberedAs: 'XJ' }),
    from: reference('emergencyPlan', {
      label: { zh: '预案', en: 'Plan' },
      required: true,
      inverse: { name: 'links', label: { zh: '衔接', en: 'Links' } },
    }),
    kind: choice(planLinkKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    to: reference('emergencyPlan', {
      label: { zh: '衔接的预案', en: 'Other plan' },
      inverse: { name: 'linksFrom', label: { zh: '被衔接', en: 'Linked from' } },
    }),
    team: reference('team', {
      label: { zh: '队伍', en: 'Team' },
      inverse: { name: 'planLinks', label: { zh: '所在预案', en: 'Plans' } },
    }),
    depot: reference('depot', {
      label: { zh: '仓库', en: 'Depot' },
      inverse: { name: 'planLinks', label: { zh: '所在预案', en: 'Plans' } },
    }),
    venue: reference('venue', { label: { zh: '场所', en: 'Venue' } }),
    note: text({ label: { zh: '说明', en: 'Note' } }),
  },
  rules: [
    {
      wrong: 'to != null && from == to',
      at: 'to',
      message: { zh: '预案不能与自己衔接', en: 'A plan does not link to itself' },
    },
    {
      wrong: 'to == null && team == null && depot == null && venue == null',
      at: 'to',
      message: { zh: '请选择衔接的预案、队伍、仓库或场所', en: 'Name a plan, a team, a depot or a venue' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner') },
  admin: {
    icon: 'Link',
    columns: ['from', 'kind', 'to', 'team', 'depot', 'venue', 'unit'],
    filters: ['kind', 'from', 'team', 'depot'],
  },
});
