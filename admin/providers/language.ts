import type { Label, Language } from '../../schema/label.ts';
import { observable } from './observable.ts';

const KEY = 'anlan.language';
const stored = localStorage.getItem(KEY);

/** Chinese unless this browser chose English before. */
export const language = observable<Language>(stored === 'en' ? 'en' : 'zh');

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  language.set(chosen);
}

/** A label in the language of the moment, where no component is at hand. */
export const inLanguage = (label: Label): string => label[language.get()];
