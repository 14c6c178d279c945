import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Registry } from '../../../schema/registry.ts';
import { codesAbove } from '../../access/scope.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { isUuid } from '../../request/plan/planning.ts';
import { textKeyOf } from '../../request/plan/sheet.ts';

/** A record that a cell of a unit's row names. */
export interface Named {
  to: string;
  unit: string;
  text: string;
}

interface Found {
  id: string;
  owner: string;
  key: string | null;
  title: string | null;
}

/**
 * Finds records as people name them: by key, else by title, in the row's unit or the nearest unit above that has one; `430112000000/key` in
 * that unit alone; by id. One query a resource; what the unit of work does not see does not exist.
 * @param isClear whether the importer sees a field of the resource, by which alone he may find
 */
export async function findReferences(
  em: EntityManager,
  registry: Registry,
  wanted: readonly Named[],
  isClear: (resource: Resource, field: string) => boolean,
): Promise<(named: Named) => string> {
  const known = new Map<string, readonly Found[]>();
  for (const to of new Set(wanted.map((named) => named.to))) {
    const texts = wanted.filter((named) => named.to === to).map(({ text }) => parts(text).key);
    known.set(to, await load(em, registry.resource(to), [...new Set(texts)], isClear));
  }
  return ({ to, unit, text }) => {
    if (isUuid(text)) return text;
    const { owner, key } = parts(text);
    const { label } = registry.resource(to);
    for (const code of owner ? [owner] : [unit, ...codesAbove(unit)]) {
      const here = (known.get(to) ?? []).filter((found) => found.owner === code);
      const byKey = here.find((found) => found.key === key);
      if (byKey) return byKey.id;
      const byTitle = here.filter((found) => found.title === key);
      if (byTitle.length > 1)
        throw new Invalid(
          `有 ${byTitle.length} 个${label.zh}叫“${text}”`,
          `${byTitle.length} records of ${label.en} are called "${text}"`,
        );
      if (byTitle[0]) return byTitle[0].id;
    }
    throw new Invalid(`没有找到${label.zh}“${text}”`, `No ${label.en} "${text}"`);
  };
}

function parts(text: string): { owner?: string; key: string } {
  const explicit = /^(\d{12})\/(.+)$/s.exec(text);
  return explicit ? { owner: explicit[1] as string, key: explicit[2] as string } : { key: text };
}

async function load(
  em: EntityManager,
  resource: Resource,
  texts: readonly string[],
  isClear: (resource: Resource, field: string) => boolean,
): Promise<readonly Found[]> {
  const columns = [textKeyOf(resource), plainTitleOf(resource)].map((name) =>
    name && isClear(resource, name) ? quote(columnOf(name)) : undefined,
  );
  const sought = columns.filter((column) => column !== undefined);
  if (sought.length === 0 || texts.length === 0) return [];
  const conditions = sought.map((column) => `${column} in (select json_array_elements_text(?::json))`);
  return em.execute<Found[]>(
    `select id, owner::text, ${columns[0] ?? 'null'} as key, ${columns[1] ?? 'null'} as title
     from ${quote(tableOf(resource))} where deleted_at is null and (${conditions.join(' or ')})`,
    sought.map(() => JSON.stringify(texts)),
  );
}

const plainTitleOf = ({ title, fields }: Resource): string | undefined => {
  const field = fields[title];
  return field && kindOf(field).column === 'text' ? title : undefined;
};
