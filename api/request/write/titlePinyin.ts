import type { Resource } from '../../../schema/defineResource.ts';
import { hasPinyin } from '../../database/search.ts';
import { pinyinInitials } from '../../transfer/divisions/searchPinyin.ts';
import type { Values } from './validate.ts';

/** The column by which the search box finds a title by its pinyin initials, to be written with a title. */
export const titlePinyin = (resource: Resource, values: Values): Values =>
  hasPinyin(resource) && resource.title in values
    ? { searchPinyin: pinyinInitials(String(values[resource.title] ?? '')) }
    : {};
