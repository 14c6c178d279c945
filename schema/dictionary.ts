import type { Label } from './label.ts';

export interface DictionaryItem<Code extends string = string> {
  /** Upper-case letters, digits and underscores; stored in records and never renamed. */
  code: Code;
  label: Label;
  /** Out of use: new values may not have it, old ones keep it. */
  isRetired?: boolean;
  /** Code that takes its place. */
  replacedBy?: string;
}

export interface Dictionary<Code extends string = string> {
  name: string;
  label: Label;
  /** Fixed by a law or standard: no tenant may extend it, so GraphQL has it as an enum. */
  locked: boolean;
  /** Law, standard or requirement row the items come from. */
  source?: string;
  items: readonly DictionaryItem<Code>[];
}

/** The values of choice fields: `items` maps each code to [zh, en]. */
export function defineDictionary<const Items extends Record<string, readonly [zh: string, en: string]>>(dictionary: {
  name: string;
  label: Label;
  locked?: true;
  source?: string;
  items: Items;
}): Dictionary<keyof Items & string> {
  const items = Object.entries(dictionary.items).map(([code, [zh, en]]) => ({ code, label: { zh, en } }));
  return { locked: false, ...dictionary, items };
}

/** The dictionary of a choice; undefined for other fields. */
export const dictionaryOf = (field: { dictionary?: { name: string } }): Dictionary | undefined =>
  field.dictionary as Dictionary | undefined;
