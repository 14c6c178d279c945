import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from './judging.ts';

const needing = ['LARGER', 'MAJOR', 'EXTRAORDINARY'];

const missing = {
  zh: '较大及以上事件须先成立现场指挥部',
  en: 'An incident that is larger or worse needs a site command first',
};

/**
 * An incident that is larger or worse has had a site command when it is said to be under control (K-11b, L-05i). The first response waits
 * for none, and what is entered afterwards as a whole is not asked.
 */
export const commandNeeded: DomainHook = async (change) => {
  const { em, action, id, after, values } = change;
  if (action !== 'UPDATE' || !after.controlledAt || !touches(change, ['controlledAt'])) return undefined;
  if (!needing.includes((values.level ?? after.level) as string)) return undefined;
  const commands = await runWithin(em, {
    text: 'select 1 from site_command where incident = $1 and deleted_at is null limit 1',
    values: [id],
  });
  return commands.length > 0 ? undefined : [{ path: 'controlledAt', label: missing }];
};
