import { pinyin } from 'pinyin-pro';

/** What a name is found by: its full pinyin and its initials, lower case, ü as v: '吕梁市' gives 'lvliangshi lls'. */
export function searchPinyin(name: string): string {
  const spoken = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = spoken.map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  return `${words.join('')} ${words.map((word) => word[0]).join('')}`;
}
