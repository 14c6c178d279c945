import { Invalid } from '../fields/kind.ts';
import { limits } from './limits.ts';
import { type Overload, type Overloads, on, planned } from './overload.ts';
import { type TextType, types } from './types.ts';

/** What a literal says. @throws Invalid where the text is known only when the expression runs */
export function literalOf({ codes, dictionary }: TextType): string {
  if (codes?.length === 1 && !dictionary) return codes[0] as string;
  throw new Invalid('这里要直接写出文字，如 "……"', 'Write the text itself here, as "..."');
}

/** Searching for one text in another compares each of its places with the whole, at worst. */
const searchCost = (text: TextType, sought: TextType): number => text.size * (1 + sought.size / 25);

/** Whether a text stands at one place of another. */
const standsAt = (compare: (text: string, sought: string) => boolean): Overload[] => [
  planned(['string', 'string'], (_text, sought) => ({ type: types.bool, cost: sought.size, run: compare })),
];

const perCharacter = 10;

const changes = (change: (text: string) => string): Overload[] => [
  planned(['string'], ({ size }) => ({ type: types.string(size), cost: perCharacter * size, run: change })),
];

function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const textSizes = planned(['string'], ({ size }) => ({
  type: types.int,
  cost: perCharacter * size,
  run: charactersOf,
}));
const listSizes = on(['list'], types.int, (list) => list.length);

/** The characters from `start` to before `end`; null where the text has no such places, as CEL has it. */
function substring(text: string, start: number, end = Number.POSITIVE_INFINITY): string | null {
  const characters = [...text];
  const last = Math.min(end, characters.length);
  if (start < 0 || start > last || (end > characters.length && end !== Number.POSITIVE_INFINITY)) return null;
  return characters.slice(start, last).join('');
}

function indexOf(text: string, sought: string): number {
  const index = text.indexOf(sought);
  return index < 0 ? -1 : charactersOf(text.slice(0, index));
}

function split(text: string, separator: string): string[] | null {
  const parts = text.split(separator, limits.entries + 1);
  return parts.length > limits.entries ? null : parts;
}

/** Texts, by Unicode characters. `matches` is in `patterns.ts`. */
export const texts: Overloads = {
  '+': [
    planned(['string', 'string'], (a, b) => ({
      type: types.string(a.size + b.size),
      cost: a.size + b.size,
      run: (left, right) => left + right,
    })),
  ],
  size: [textSizes, listSizes],
  '.size': [textSizes, listSizes],
  '.contains': [
    planned(['string', 'string'], (text, sought) => ({
      type: types.bool,
      cost: searchCost(text, sought),
      run: (all, part) => all.includes(part),
    })),
  ],
  '.startsWith': standsAt((text, sought) => text.startsWith(sought)),
  '.endsWith': standsAt((text, sought) => text.endsWith(sought)),
  '.indexOf': [
    planned(['string', 'string'], (text, sought) => ({
      type: types.int,
      cost: searchCost(text, sought) + perCharacter * text.size,
      run: indexOf,
    })),
  ],
  '.trim': changes((text) => text.trim()),
  '.lowerAscii': changes((text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
  '.upperAscii': changes((text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  '.substring': [
    planned(['string', 'int'], ({ size }) => ({ type: types.string(size), cost: perCharacter * size, run: substring })),
    planned(['string', 'int', 'int'], ({ size }) => ({
      type: types.string(size),
      cost: perCharacter * size,
      run: substring,
    })),
  ],
  '.split': [
    planned(['string', 'string'], (text, separator) => ({
      type: types.list(types.string(text.size), limits.entries),
      cost: searchCost(text, separator) + limits.entries,
      run: split,
    })),
  ],
  '.join': [
    planned(['list', 'string'], ({ size, of }, separator) => {
      if (of.name !== 'string') throw new Invalid('只能连接文字的列表', 'Only a list of texts can be joined');
      const joined = size * (of.size + separator.size);
      return { type: types.string(joined), cost: joined, run: (list, by) => list.join(by) };
    }),
  ],
  string: [planned(['string'], ({ size }) => ({ type: types.string(size), run: (text) => text }))],
};
