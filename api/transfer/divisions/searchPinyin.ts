import { pinyin } from 'pinyin-pro';

/** What a name is found by: its full pinyin and its initials, lower case, ü as v: '吕梁市' gives 'lvliangshi lls'. */
export function searchPinyin(name: string): string {
  const words = spoken(name);
  return `${words.join('')} ${words.map((word) => word[0]).join('')}`;
}

/** The pinyin initials of a text, lower case: '拉萨河3号桥' gives 'lsh3hq'. */
export const pinyinInitials = (text: string): string =>
  spoken(text)
    .map((word) => word[0])
    .join('');

const spoken = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
