import type { Resource } from '../../../schema/defineResource.ts';
import { contains, isPlaceCode } from '../../../schema/place.ts';
import { emergencyAccess as declared } from '../../../schema/resources/incidents/emergencyAccess.ts';
import type { Caller } from '../../access/caller.ts';
import { asSystemWithin, type Database } from '../../database/database.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { Hook } from '../../request/write/hooks.ts';
import { journal } from '../../request/write/journal.ts';

const hoursOpen = 24;

const notActive = { zh: '只有响应中的应急响应才能据此查阅', en: 'Only an active response opens the lists' };
const elsewhere = { zh: '响应区域不在本单位辖区内', en: 'The response is for another area' };

/** Who, where, and how long, is not for the client to say. */
export const emergencyAccess: Hook = async ({ em, caller, action, owner, after, values }) => {
  if (action !== 'CREATE') return undefined;
  const [response] = await runWithin<{ state: string; area: string }>(em, {
    text: `select state, coalesce(scope, owner)::text as area from response_activation where id = $1 and deleted_at is null`,
    values: [after.response],
  });
  if (response?.state !== 'ACTIVE') return [{ path: 'response', label: notActive }];
  // a response above is for what lies here of its area
  const area = contains(response.area, owner) ? owner : response.area;
  if (!isPlaceCode(area) || !contains(owner, area)) return [{ path: 'response', label: elsewhere }];
  const openedAt = new Date();
  Object.assign(values, {
    ...{ area, account: caller.userId, openedBy: caller.displayName, openedAt, readings: 0, published: true },
    until: new Date(openedAt.getTime() + hoursOpen * 3_600_000),
  });
  return undefined;
};

/** SQL of the accesses that a user has open; those end with the response. */
export const openingsOf = (user: string): string => `coalesce((
      select json_agg(json_build_object('id', e.id, 'area', e.area::text) order by e.id)
      from emergency_access e join response_activation r on r.id = e.response and r.state = 'ACTIVE' and r.deleted_at is null
      where e.account = ${user}.id and e.deleted_at is null and e.closed_at is null and now() < e.until
    ), '[]')`;

/**
 * Writes down, before anything is shown, what is read by what the caller has open.
 * @param fields coordinates: `KeyPerson.name`
 */
export const tellReading = (
  database: Database,
  { scope, userId, displayName, openings }: Caller,
  fields: readonly string[],
): Promise<void> =>
  database.write(scope, (em) =>
    asSystemWithin(em, scope, async () => {
      const rows = await runWithin<{ id: string; owner: string; version: number }>(em, {
        text: 'update emergency_access set readings = readings + 1 where id = any ($1) returning id, owner::text, version',
        values: [openings.map(({ id }) => id)],
      });
      const resource = declared as unknown as Resource;
      const actor = { id: userId, name: displayName };
      await journal(
        em,
        rows.map((row) => ({ ...row, resource, action: 'READ', changes: {}, actor, detail: { fields } })),
      );
    }),
  );
