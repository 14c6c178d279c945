import type { Label } from '../../../schema/label.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainChange, DomainHook } from '../../request/write/hooks.ts';
import { inTurn, touches } from './judging.ts';

const foreign: Label = { zh: '该责任制没有这个角色', en: 'The scheme has no such role' };
const taken: Label = { zh: '该对象的这一角色同一时间只能由一人担任', en: 'Somebody else holds this role at the time' };

/** What an assignment is for: a record or a place, or else an object in words, of its unit. */
const objects = ['place', 'riskSite', 'organization', 'grid', 'evacuationUnit'] as const;

/**
 * Somebody holds a role that the scheme has; the scheme may be one published from above (W-08e). Where it refuses overlaps, nobody else
 * holds a role of one person for the same object on the same day.
 */
export const responsibilityAssignment: DomainHook = async (change) => {
  const { em, action, after } = change;
  const judged = ['scheme', 'role', 'person', 'object', 'from', 'to', ...objects];
  if (action === 'DELETE' || !touches(change, judged)) return undefined;
  const [scheme] = await runWithin<{ isStrict: boolean }>(em, {
    text: `select overlap = 'REFUSED' and $2 = any (single_roles) as "isStrict"
      from responsibility_scheme where id = $1 and $2 = any (roles)`,
    values: [after.scheme, after.role],
  });
  if (!scheme) return touches(change, ['scheme', 'role']) ? [{ path: 'role', label: foreign }] : undefined;
  return scheme.isStrict && (await isTaken(change)) ? [{ path: 'person', label: taken }] : undefined;
};

async function isTaken({ em, id, owner, after }: DomainChange): Promise<boolean> {
  await inTurn(em, 'responsibility', String(after.scheme));
  const others = await runWithin(em, {
    text: `select 1 from responsibility_assignment
      where scheme = $1 and role = $2 and person <> $3 and id <> $4 and deleted_at is null
        and "from" <= coalesce($6::date, 'infinity') and coalesce("to", 'infinity') >= $5::date
        and (place, risk_site, organization, grid, evacuation_unit) is not distinct from ($7::bigint, $8::uuid, $9::uuid, $10::uuid, $11::uuid)
        and (coalesce($7::text, $8::text, $9::text, $10::text, $11::text) is not null or owner = $12 and object = $13) limit 1`,
    values: [
      ...[after.scheme, after.role, after.person, id, after.from, after.to],
      ...objects.map((name) => after[name]),
      ...[owner, after.object],
    ],
  });
  return others.length > 0;
}
