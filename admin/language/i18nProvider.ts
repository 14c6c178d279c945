import polyglotI18nProvider from 'ra-i18n-polyglot';
import reactAdminEn from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import type { Language } from '../../schema/label.ts';
import { registry } from '../declarations.ts';
import { chooseLanguage, language } from '../providers/language.ts';
import { en } from './en.ts';
import { reactAdminZh } from './reactAdminZh.ts';
import { zh } from './zh.ts';

const names = (chosen: Language) =>
  Object.fromEntries(registry.resources.map(({ name, label }) => [name, { name: label[chosen] }]));

const messages = {
  zh: { ...reactAdminZh, anlan: zh, resources: names('zh') },
  en: { ...reactAdminEn, anlan: en, resources: names('en') },
};

const polyglot = polyglotI18nProvider(
  (locale) => messages[locale as Language],
  language.get(),
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  // Errors of the API and of declarations come as text, in the right language already.
  { allowMissing: true },
);

/** react-admin's words; the choice is kept in this browser and told to the API. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale(locale) {
    chooseLanguage(locale as Language);
    return polyglot.changeLocale(locale);
  },
};
