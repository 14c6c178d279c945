import type { Label } from '../../schema/label.ts';
import { language } from '../providers/language.ts';
import { useObservable } from '../providers/observable.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type MessageKey = keyof typeof zh;
/** Both languages hold the same keys, or the type checker stops. */
export type Messages = Record<MessageKey, string>;

const messages: Record<keyof Label, Messages> = { zh, en };

/** The console's own words, in the language of the moment. */
export const words = (): Messages => messages[language.get()];

/** `t('list.total', { count: 3 })`: fills %{count}. */
export function useWords() {
  const own = messages[useObservable(language)];
  return (key: MessageKey, values: Record<string, string | number> = {}) =>
    own[key].replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Labels of declarations in the language of the screen. */
export function useLabel() {
  const chosen = useObservable(language);
  return (label: Label) => label[chosen];
}
