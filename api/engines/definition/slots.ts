import type { EntityManager } from '@mikro-orm/postgresql';
import type { Document } from '../../../schema/definitions/document.ts';
import { customFieldsOf } from '../../../schema/definitions/kinds/form.ts';
import { contains } from '../../../schema/place.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Scope } from '../../access/scope.ts';
import { tableOf } from '../../database/columns.ts';
import { indexUseOf, mostSlots, type SlotUse } from '../../database/customColumns.ts';
import { asSystemWithin } from '../../database/database.ts';
import { runWithin } from '../../database/runWithin.ts';
import { badInput } from '../../errors.ts';
import { inForce } from './effective.ts';
import type { Layer } from './layers.ts';

export interface Wish {
  key: string;
  use: SlotUse;
}

/** What a form wants searched and indexed; hidden fields are still found, for records show them, but no index is kept for them. */
function wishesOf(document: Document): Wish[] {
  const fields = Object.entries(customFieldsOf(document, () => undefined));
  return fields.flatMap(([key, field]): Wish[] => [
    ...(field.search ? [{ key, use: 'SEARCH' as const }] : []),
    ...(field.index && !field.isRetired ? [{ key, use: indexUseOf(field) }] : []),
  ]);
}

/** The same of all forms in force anywhere, by table. @param layers from above down */
export function allWishes(registry: Registry, layers: readonly Layer[]): Map<string, Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const { unit, kind, name, overlay } of layers) {
    const resource = registry.resources.find((each) => each.name === name);
    // forms without such a word of their own want no more than those above
    if (kind !== 'FORM' || !resource || !/"(indexed|search)"/.test(JSON.stringify(overlay))) continue;
    const over = layers.filter((layer) => layer.name === name && contains(layer.unit, unit));
    const table = tableOf(resource);
    wishes.set(table, [...(wishes.get(table) ?? []), ...wishesOf(inForce(registry, 'FORM', name, over).document)]);
  }
  return wishes;
}

/**
 * Takes slots for what a form wants, in the transaction that publishes it, so that every later write fills them.
 * @throws AppError BAD_USER_INPUT where the units of this database have taken all
 */
export const claimFor = (em: EntityManager, scope: Scope, table: string, document: Document): Promise<void> =>
  asSystemWithin(em, scope, () =>
    claimSlots((text, values) => runWithin(em, { text, values }), table, wishesOf(document)),
  );

type Run = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

/** @throws AppError BAD_USER_INPUT */
export async function claimSlots(run: Run, table: string, wishes: readonly Wish[]): Promise<void> {
  if (wishes.length === 0) return;
  await run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`custom_slot ${table}`]);
  const held = await run<Wish & { slot: number | null; state: string }>(
    'select key, use, slot, state from custom_slot where resource = $1',
    [table],
  );
  const isOf = (wish: Wish) => (each: Wish) => each.key === wish.key && each.use === wish.use;
  const taken = new Set(held.flatMap(({ slot }) => slot ?? []));
  for (const wish of wishes) {
    const known = held.find(isOf(wish));
    if (known && known.state !== 'RETIRED') continue;
    const free = Array.from({ length: mostSlots }, (_, index) => index + 1).find((slot) => !taken.has(slot));
    if (!known && wish.use !== 'SEARCH' && free === undefined) throw badInput([{ path: 'operations', label: full }]);
    const slot = wish.use === 'SEARCH' ? null : (known?.slot ?? (free as number));
    await run(
      `insert into custom_slot (resource, key, use, slot) values ($1, $2, $3, $4) on conflict (resource, key, use)
         do update set state = 'FILLING', since = pg_current_xact_id(), changed_at = now()`,
      [table, wish.key, wish.use, slot],
    );
    if (slot !== null) taken.add(slot);
    held.push({ ...wish, slot, state: 'FILLING' });
  }
}

const full = {
  zh: `这种资料已有 ${mostSlots} 个自定义字段建了索引，请先停用一个`,
  en: `${mostSlots} custom fields of this resource are indexed already; hide one first`,
};
