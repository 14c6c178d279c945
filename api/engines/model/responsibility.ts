import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from './judging.ts';

const foreign = { zh: '该责任制没有这个角色', en: 'The scheme has no such role' };

/** Somebody holds a role that the scheme has; the scheme may be one published from above (W-08e). */
export const responsibilityAssignment: DomainHook = async (change) => {
  const { em, action, after } = change;
  if (action === 'DELETE' || !touches(change, ['scheme', 'role'])) return undefined;
  const named = await runWithin(em, {
    text: 'select 1 from responsibility_scheme where id = $1 and $2 = any (roles)',
    values: [after.scheme, after.role],
  });
  return named.length > 0 ? undefined : [{ path: 'role', label: foreign }];
};
