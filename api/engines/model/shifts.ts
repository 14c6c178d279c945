import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { inTurn, touches } from './judging.ts';

const roles = ['leader', 'professional', 'staff'] as const;

const taken = { zh: '与本值班点的另一班次时间重叠', en: 'Another shift at this post is at the same time' };
const elsewhere = { zh: '同一时间已在其他值班点值班', en: 'On duty at another post at the same time' };

const peopleIn = (value: unknown): string[] => ((Array.isArray(value) ? value : [value]) as string[]).filter(Boolean);

/** One shift at a time at a post, and nobody at two posts at once; a shift ends where the next begins (W-15e, K-07c). */
export const dutyShift: DomainHook = async (change) => {
  const { em, action, id, owner, after } = change;
  if (action === 'DELETE' || !touches(change, ['post', 'from', 'to', ...roles])) return undefined;
  await inTurn(em, 'duty_shift', owner);
  const people = roles.flatMap((role) => peopleIn(after[role]));
  const others = await runWithin<{ post: string; people: string[] }>(em, {
    text: `select post, array[leader, professional] || staff as people from duty_shift
      where owner = $1 and id <> $2 and deleted_at is null and "from" < $4 and "to" > $3
        and (post = $5 or leader = any ($6::uuid[]) or professional = any ($6::uuid[]) or staff && $6::uuid[])`,
    values: [owner, id, after.from, after.to, after.post, people],
  });
  if (others.some(({ post }) => post === after.post)) return [{ path: 'from', label: taken }];
  const busy = new Set(others.flatMap((other) => other.people));
  return roles
    .filter((role) => peopleIn(after[role]).some((person) => busy.has(person)))
    .map((path) => ({ path, label: elsewhere }));
};
