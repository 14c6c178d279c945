import type { Resource } from '../../schema/defineResource.ts';
import { canEverywhere, canSomewhere, isMasked } from '../providers/session.ts';

/** Whether a value is what a mask left. Stars say so; other masks leave no mark, and are told by a field that is nowhere in clear. */
export const isShownMasked = ({ name: resource }: Resource, name: string, value: unknown): boolean =>
  value !== null &&
  isMasked(resource, name) &&
  (typeof value === 'string' ? value.includes('*') : !canSomewhere(resource, name, 'READ'));

/** Why a field of a record is empty: nobody filled it in, the caller never sees it, or he cannot tell which. */
export function emptiness({ name: resource }: Resource, name: string): 'unfilled' | 'hidden' | 'either' {
  const isShown = (test: typeof canSomewhere) => test(resource, name, 'READ') || test(resource, name, 'MASK');
  if (isShown(canEverywhere)) return 'unfilled';
  return isShown(canSomewhere) ? 'either' : 'hidden';
}
