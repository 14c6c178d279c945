import type { Resource } from '../../../schema/defineResource.ts';
import { isTotal, recordReaches } from '../../access/reach.ts';
import type { Draft, Writer } from './draft.ts';
import { holdsAny, placed } from './ownership.ts';
import type { Values } from './validate.ts';

export const outOfSight = {
  zh: '保存后您将看不到这条记录，因此不能这样填写',
  en: 'You could not see the record afterwards, so you may not write it this way',
};

/** Whether the writer may read the record as it will be: nobody writes what he cannot look at afterwards. */
export async function staysReadable(
  { em, caller }: Writer,
  resource: Resource,
  { owner, row, values }: Draft,
): Promise<boolean> {
  if (!caller) return true;
  const record: Values = { ...row, ...values };
  const isDisclosed = (record.withheldFor ?? null) !== null;
  const reaches = recordReaches(caller, 'READ', resource).map((reach) => ({ ...reach, isDisclosed }));
  return isTotal(reaches, resource) || holdsAny(caller, reaches, await placed(em, owner, record));
}
