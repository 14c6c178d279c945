import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { inTurn, touches } from './judging.ts';

/** Memberships `m` and `o` at the same time; who leaves on a day can join elsewhere on it. */
const atOnce = (m: string, o: string): string =>
  [
    [m, o],
    [o, m],
  ]
    .map(([a, b]) => `coalesce(${a}.joined_on, '-infinity') < coalesce(${b}.left_on, 'infinity')`)
    .join(' and ');

/** Nobody belongs to two full-time teams at once (B-07b). */
export const teamMember: DomainHook = async (change) => {
  const { em, action, id, owner, after } = change;
  if (action === 'DELETE' || !touches(change, ['team', 'person', 'joinedOn', 'leftOn'])) return undefined;
  await inTurn(em, 'team_member', owner);
  const others = await runWithin(em, {
    text: `select 1 from team_member o join team t on t.id = o.team and t.is_full_time,
        (select $4::date as joined_on, $5::date as left_on) m
      where o.owner = $1 and o.person = $2 and o.id <> $3 and o.deleted_at is null and ${atOnce('m', 'o')}
        and o.team <> $6 and exists (select from team where id = $6 and is_full_time) limit 1`,
    values: [owner, after.person, id, after.joinedOn, after.leftOn, after.team],
  });
  if (others.length === 0) return undefined;
  return [{ path: 'person', label: { zh: '此人已在另一支专职队伍', en: 'A member of another full-time team' } }];
};

/** A team that becomes full-time must not share members with another. */
export const team: DomainHook = async (change) => {
  const { em, action, id, owner, after } = change;
  if (action !== 'UPDATE' || !after.isFullTime || !touches(change, ['isFullTime'])) return undefined;
  await inTurn(em, 'team_member', owner);
  const shared = await runWithin(em, {
    text: `select 1 from team_member m
      join team_member o on o.person = m.person and o.team <> m.team and o.owner = m.owner and o.deleted_at is null
      join team t on t.id = o.team and t.is_full_time
      where m.owner = $1 and m.team = $2 and m.deleted_at is null and ${atOnce('m', 'o')} limit 1`,
    values: [owner, id],
  });
  if (shared.length === 0) return undefined;
  const label = { zh: '有队员同时在另一支专职队伍', en: 'Some of its members are in another full-time team' };
  return [{ path: 'isFullTime', label }];
};
