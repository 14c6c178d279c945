import { comparisons } from './comparisons.ts';
import { numbers } from './numbers.ts';
import type { Overload, Overloads } from './overload.ts';
import { patterns } from './patterns.ts';
import { texts } from './texts.ts';
import { times } from './times.ts';

/** Every operator, function and method by name. */
export const catalogue = new Map<string, Overload[]>();
const parts: Overloads[] = [numbers, times, texts, patterns, comparisons];
for (const [name, overloads] of parts.flatMap(Object.entries<readonly Overload[]>))
  catalogue.set(name, [...(catalogue.get(name) ?? []), ...overloads]);

/** How a call of it looks: `a + b`, `round(a)`, `a.contains(b)`. */
export function callOf(name: string, operands: readonly string[]): string {
  const [first = '', ...rest] = operands;
  if (name.startsWith('.')) return `${first}${name}(${rest.join(', ')})`;
  if (/^\w/.test(name) && name !== 'in') return `${name}(${operands.join(', ')})`;
  return operands.length === 1 ? `${name}${first}` : operands.join(` ${name} `);
}
