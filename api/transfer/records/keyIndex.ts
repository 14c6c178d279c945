import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import type { Registry } from '../../../schema/registry.ts';
import { codesAbove } from '../../access/scope.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import type { Values } from '../../request/write/validate.ts';

/** Finds records by the key people know them by. */
export interface KeyIndex {
  /**
   * `key` in the unit itself or the nearest unit above that has it; `430112000000/key` in that unit alone.
   * @throws Invalid when there is none
   */
  find(resourceName: string, unit: string, key: string): Promise<string>;
  add(resource: Resource, unit: string, id: string, values: Values): Promise<void>;
}

/** Reads the keys of a resource once, on first need, within the unit of work's scope. */
export function makeKeyIndex(em: EntityManager, registry: Registry): KeyIndex {
  const loaded = new Map<string, Promise<Map<string, string>>>();

  const idsOf = (resource: Resource): Promise<Map<string, string>> => {
    const known = loaded.get(resource.name) ?? load(em, resource);
    loaded.set(resource.name, known);
    return known;
  };

  return {
    async find(resourceName, unit, text) {
      const resource = registry.resource(resourceName);
      const ids = await idsOf(resource);
      const explicit = /^(\d{12})\/(.+)$/.exec(text);
      const units = explicit ? [explicit[1] as string] : [unit, ...codesAbove(unit)];
      const key = explicit?.[2] ?? text;
      const found = units.map((code) => ids.get(`${code}/${key}`)).find((id) => id !== undefined);
      if (found) return found;
      throw new Invalid(`没有找到${resource.label.zh}“${text}”`, `No ${resource.label.en} "${text}"`);
    },
    async add(resource, unit, id, values) {
      if (resource.key.length === 1) (await idsOf(resource)).set(`${unit}/${values[resource.key[0] as string]}`, id);
    },
  };
}

async function load(em: EntityManager, resource: Resource): Promise<Map<string, string>> {
  if (resource.key.length !== 1) return new Map();
  const key = quote(columnOf(resource.key[0] as string));
  const sql = `select id, owner::text || '/' || ${key} as key from ${quote(tableOf(resource))} where deleted_at is null`;
  const rows = await em.execute<{ id: string; key: string }[]>(sql);
  return new Map(rows.map((row) => [row.key, row.id]));
}
