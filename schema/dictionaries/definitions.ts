import { kindLabels } from '../definitions/kinds/labels.ts';
import { defineDictionary } from '../dictionary.ts';

const items = Object.entries(kindLabels).map(([name, { zh, en }]) => [name, [zh, en]] as const);

/** What units may define for themselves. */
export const definitionKind = defineDictionary({
  name: 'definitionKind',
  label: { zh: '配置类型', en: 'Kind of definition' },
  locked: true,
  items: Object.fromEntries(items) as Record<keyof typeof kindLabels, readonly [string, string]>,
});

/** A draft is changed, a published version never is; the one before it is retired. */
export const definitionState = defineDictionary({
  name: 'definitionState',
  label: { zh: '配置状态', en: 'State of a definition' },
  locked: true,
  items: {
    DRAFT: ['草稿', 'Draft'],
    PUBLISHED: ['已发布', 'Published'],
    RETIRED: ['已停用', 'Retired'],
  },
});
