import type { EntityManager } from '@mikro-orm/postgresql';
import { contains } from '../../../schema/place.ts';
import type { Caller, WriteReach } from '../../access/caller.ts';
import { AppError, forbidden, notFound } from '../../errors.ts';
import { nearestTenant } from '../plan/verbs.ts';

/**
 * Lets a write pass only for a row of the caller's own: of his unit, or of a place in it that no lower tenant governs.
 * @throws AppError NOT_FOUND outside the scope, FORBIDDEN inside it
 */
export async function requireOwn(em: EntityManager, caller: Caller, reach: WriteReach, owner: string): Promise<void> {
  if (!contains(caller.scope.unit, owner)) throw notFound();
  if (reach.units.length === 0) throw forbidden();
  if (reach.below || reach.units.includes(owner)) return;
  const code = `${BigInt(owner)}::bigint`;
  const [row] = await em.execute<{ max: string | null }[]>(nearestTenant(code));
  if (!row?.max || !reach.units.includes(String(row.max)))
    throw forbidden(
      '这条记录属于下级单位，只能由其自己修改',
      'This record belongs to a lower unit, which alone may change it',
    );
}

/** @throws AppError BAD_USER_INPUT when no such place exists */
export async function requirePlace(em: EntityManager, code: string): Promise<void> {
  const rows = await em.execute('select 1 from place where code = ?', [code]);
  if (rows.length > 0) return;
  const label = { zh: '没有这个区划', en: 'No such place' };
  throw new AppError('BAD_USER_INPUT', label.zh, label.en, { fields: [{ path: 'unit', label }] });
}
