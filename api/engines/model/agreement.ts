import { isPlaceCode } from '../../../schema/place.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from './judging.ts';

const itself = { zh: '协议的另一方不能是本单位', en: 'The partner is another unit' };
const noPlace = { zh: '没有这个区划', en: 'No such place' };

/** The other side is another government that there is (T6-10). */
export const agreement: DomainHook = async (change) => {
  const { em, action, owner, after } = change;
  if (action === 'DELETE' || !after.partnerUnit || !touches(change, ['partnerUnit'])) return undefined;
  if (after.partnerUnit === owner) return [{ path: 'partnerUnit', label: itself }];
  const known =
    isPlaceCode(String(after.partnerUnit)) &&
    (await runWithin(em, { text: 'select 1 from place where code = $1', values: [after.partnerUnit] }));
  return known && known.length > 0 ? undefined : [{ path: 'partnerUnit', label: noPlace }];
};
