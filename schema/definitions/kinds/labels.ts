/** What the kinds of definitions are called, apart from what they are: the console's first page needs the names alone. */
export const kindLabels = {
  DICTIONARY: { zh: '字典', en: 'Dictionary' },
  FORM: { zh: '自定义字段', en: 'Custom fields' },
  LIFECYCLE: { zh: '流程', en: 'Lifecycle' },
} as const;
