import type { Resource } from '../../../schema/defineResource.ts';
import { recordReaches } from '../../access/reach.ts';
import { reaches } from '../../access/scope.ts';
import { AppError, type FieldProblem, notFound } from '../../errors.ts';
import type { Draft, Writer } from '../../request/write/draft.ts';
import { givenFor, guardedFields, mayWrite } from '../../request/write/fields.ts';
import { type Placed, placed, requirePlace, requireReach } from '../../request/write/ownership.ts';
import type { Values } from '../../request/write/validate.ts';

const notYours = { zh: '您无权填写或修改这一栏', en: 'You may not write this field' };

/** Tells what of a draft the writer may not write: the record as a whole (`unit`), or some of the fields given. */
export function makeRights({ em, scope, caller }: Writer, declared: Resource) {
  const resource = caller?.local.resource(declared) ?? declared;
  const units = new Map<string, Promise<Placed>>();
  const find = async (owner: string): Promise<Placed> => {
    if (!reaches(scope, owner)) throw notFound();
    await requirePlace(em, owner);
    return placed(em, owner, {});
  };
  const guarded = {
    create: caller ? guardedFields(caller, resource, 'create') : [],
    update: caller ? guardedFields(caller, resource, 'update') : [],
  };
  return async ({ owner, row, values }: Draft, input: Values): Promise<FieldProblem[]> => {
    const unit = units.get(owner) ?? find(owner);
    units.set(owner, unit);
    try {
      const now = { ...(await unit), values: row ?? values };
      if (!caller) return [];
      requireReach(caller, recordReaches(caller, row ? 'UPDATE' : 'CREATE', resource), now);
      const verb = row ? 'update' : 'create';
      return guarded[verb]
        .filter((name) => givenFor(input, name) !== undefined && !mayWrite(caller, resource, name, verb, now))
        .map((path) => ({ path, label: notYours }));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return [{ path: 'unit', label: error.fields[0]?.label ?? error.label }];
    }
  };
}
