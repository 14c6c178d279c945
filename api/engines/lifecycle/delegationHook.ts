import type { FieldProblem } from '../../errors.ts';
import type { Hook } from '../../request/write/hooks.ts';

/** Somebody else stands in, for some days. What goes over are the principal's roles at the unit that owns the delegation. */
const delegation: Hook = async ({ action, before, after }) => {
  if (action === 'DELETE') return undefined;
  const { principal, delegate, from, to } = after as Record<string, string>;
  const problems: FieldProblem[] = [];
  // who may change his own delegation must not make it another's
  if (action === 'UPDATE' && principal !== before.principal)
    problems.push({
      path: 'principal',
      label: { zh: '委托人不能修改，请另建一条', en: 'The principal never changes: make another' },
    });
  if (principal === delegate)
    problems.push({ path: 'delegate', label: { zh: '不能委托给本人', en: 'Somebody else must stand in' } });
  if (from && to && to < from)
    problems.push({ path: 'to', label: { zh: '结束早于开始', en: 'It ends before it begins' } });
  return problems;
};

export const lifecycleHooks = { delegation };
