import { contains, isPlaceCode } from '../../schema/place.ts';
import type { Registry } from '../../schema/registry.ts';
import type { Caller } from '../access/caller.ts';
import { type Host, hostOf, keptFrom } from '../access/host.ts';
import { scopeOf } from '../access/scope.ts';
import type { Database } from '../database/database.ts';
import type { Effective } from '../engines/definition/effective.ts';
import { forbidden, notFound } from '../errors.ts';
import type { Session } from '../identity/sessions.ts';
import type { App } from './context.ts';

/** Whether a place exists; asked once for each, because places are never deleted. */
export function makeKnownPlaces(database: Database): (code: string) => Promise<boolean> {
  const known = new Set<string>();
  return async (code) => {
    if (known.has(code)) return true;
    const [rows] = await database.read(scopeOf(code), { text: 'select 1 from place where code = $1', values: [code] });
    if (rows?.length) known.add(code);
    return known.has(code);
  };
}

/**
 * Step "scope": the unit of the session's first grant, or the place inside a granted unit that `x-tenant` names. The header narrows,
 * never widens; the unit at the other end of an agreement makes the caller its guest, who reads what it shares.
 * @throws AppError NOT_FOUND for a place outside every granted unit, FORBIDDEN for a user without any grant
 */
export async function scopeCaller(
  { definitions, registry }: Pick<App, 'definitions' | 'registry'>,
  session: Session,
  wanted: string | undefined,
): Promise<Caller> {
  const { grants } = session;
  const home = grants[0]?.unit;
  if (!home)
    throw forbidden(
      '您的账号尚未授权，请联系本单位安全管理员',
      'Your account has no role yet; ask your security administrator',
    );
  const unit = wanted ?? home;
  const known = callers.get(session) ?? new Map<string, Caller>();
  callers.set(session, known);
  const caller = known.get(unit);
  if (caller && caller.local === (await definitions.within(unit))) return caller;
  const isInside = isPlaceCode(unit) && grants.some((grant) => contains(grant.unit, unit));
  if (!isInside && !hostOf(session.hosts, unit)) throw notFound();
  const inside = callerAt(session, unit, await definitions.within(unit));
  const fresh = isInside ? inside : guestOf(inside, registry);
  known.set(unit, fresh);
  return fresh;
}

/** One caller for each place a session works in, as long as the session is remembered: what he may do is worked out once. */
const callers = new WeakMap<Session, Map<string, Caller>>();

function callerAt({ tokenHash: _, isCookie: __, enabled, ...person }: Session, unit: string, local: Effective): Caller {
  const plugins = enabled.filter((tenant) => contains(tenant.unit, unit)).flatMap((tenant) => tenant.plugins);
  const homes = [...new Set(person.grants.map((grant) => grant.unit))];
  return { ...person, homes, scope: scopeOf(unit), plugins: [...new Set(plugins)].sort(), local };
}

/** The caller as the guest of the unit that he asks about: nothing that he is at home counts there. */
function guestOf(caller: Caller, registry: Registry): Caller {
  const { scope, hosts } = caller;
  return {
    ...caller,
    ...{ grants: [{ role: 'partner', unit: scope.unit }], scope: { ...scope, above: [] } },
    ...{ personId: null, organizations: [], delegations: [], openings: [] },
    tightenings: keptFrom(hostOf(hosts, scope.unit) as Host, registry),
  };
}
