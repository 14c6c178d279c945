import type { EntityManager } from '@mikro-orm/postgresql';
import { PLACE_CODE } from '../../../schema/place.ts';
import type { Scope } from '../../access/scope.ts';

/**
 * Places as people name them: a code, alone or before the name, or the full name of one place in the scope.
 * @returns the code of each text that is a place; remembers what was asked before
 */
export function makePlaces(
  em: EntityManager,
  scope: Scope,
): (texts: readonly string[]) => Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const asked = new Set<string>();
  return async (texts) => {
    const fresh = [...new Set(texts)].filter((text) => !asked.has(text));
    for (const text of fresh) asked.add(text);
    for (const text of fresh) {
      const code = (/^\d+/.exec(text)?.[0] ?? '').padEnd(12, '0');
      if (PLACE_CODE.test(code)) known.set(text, code);
    }
    const names = fresh.filter((text) => !known.has(text));
    if (names.length === 0) return known;
    const rows = await em.execute<{ name: string; code: string }[]>(
      `select full_name as name, min(code)::text as code from place where code between ? and ?
         and full_name in (select json_array_elements_text(?::json)) group by full_name having count(*) = 1`,
      [scope.lo, scope.hi, JSON.stringify(names)],
    );
    for (const { name, code } of rows) known.set(name, code);
    return known;
  };
}
