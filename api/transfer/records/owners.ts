import type { Resource } from '../../../schema/defineResource.ts';
import type { Label } from '../../../schema/label.ts';
import { type Verb, writeReach } from '../../access/caller.ts';
import { reaches } from '../../access/scope.ts';
import { AppError, notFound } from '../../errors.ts';
import type { Writer } from '../../request/write/draft.ts';
import { requireOwn, requirePlace } from '../../request/write/ownership.ts';

/** Asks whether the writer may write a unit's records, and if not, why; each unit once. */
export function makeOwners({ em, scope, caller }: Writer, resource: Resource) {
  const known = new Map<string, Label | undefined>();
  const judge = async (owner: string, verb: Verb): Promise<Label | undefined> => {
    try {
      if (caller) await requireOwn(em, caller, writeReach(caller, verb, resource), owner);
      else if (!reaches(scope, owner)) throw notFound();
      await requirePlace(em, owner);
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error.fields[0]?.label ?? error.label;
      throw error;
    }
  };
  return async (owner: string, verb: Verb): Promise<Label | undefined> => {
    const key = `${verb} ${owner}`;
    if (!known.has(key)) known.set(key, await judge(owner, verb));
    return known.get(key);
  };
}
