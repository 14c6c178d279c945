import type { EntityManager } from '@mikro-orm/postgresql';
import { contains } from '../../../schema/place.ts';
import type { Caller } from '../../access/caller.ts';
import { holds, type Reach } from '../../access/reach.ts';
import { AppError, forbidden, notFound } from '../../errors.ts';
import { nearestTenant } from '../plan/reachSql.ts';
import type { Values } from './validate.ts';

/** A row as access rules see it. */
export interface Placed {
  owner: string;
  /** The tenant whose area the owner lies in. */
  governor: string | null;
  values: Values;
}

export async function placed(em: EntityManager, owner: string, values: Values): Promise<Placed> {
  const [row] = await em.execute<{ max: string | null }[]>(nearestTenant(`${BigInt(owner)}::bigint`));
  return { owner, governor: row?.max ? String(row.max) : null, values };
}

export const holdsAny = (caller: Caller, reaches: readonly Reach[], row: Placed): boolean =>
  reaches.some((reach) => holds(caller, reach, row));

/** Lets a write pass only where a reach holds the row. @throws AppError NOT_FOUND outside the scope, FORBIDDEN inside it */
export function requireReach(caller: Caller, reaches: readonly Reach[], row: Placed): void {
  if (!contains(caller.scope.unit, row.owner)) throw notFound();
  if (reaches.length === 0) throw forbidden();
  if (holdsAny(caller, reaches, row)) return;
  if (reaches.some((reach) => holds(caller, { ...reach, when: [] }, row))) throw forbidden();
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
