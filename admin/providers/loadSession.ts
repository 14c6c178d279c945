import type { Dictionary } from '../../schema/dictionary.ts';
import { type ApiError, apiErrorOf } from './ApiError.ts';
import { activePlace } from './activePlace.ts';
import { type AnsweredField, selectCustomField } from './customFields.ts';
import { request } from './request.ts';
import { type Me, session } from './session.ts';

const SESSION = `query Session {
  me {
    id username displayName mustChangePassword roles plugins
    unit { code name fullName level }
    homes { code name }
    isGuest hosts { unit { code name fullName } until parts }
    resources { name can masked rights { names can inSome } }
  }
}`;

const DEFINED = `query Defined {
  dictionaries(areChanged: true) { name label { zh en } locked: isLocked items { code label { zh en } isRetired replacedBy } }
  customFields { ${selectCustomField} }
}`;

interface Defined {
  dictionaries: readonly Dictionary[];
  customFields: readonly AnsweredField[];
}

/**
 * Asks who is logged in, what he may do in the active place, and which words and fields units
 * there have of their own. Never rejects, but answers what went wrong: an outage leaves what
 * was known, or status `failed`; anything else means that there is nobody to work for.
 */
export async function loadSession(): Promise<ApiError | undefined> {
  try {
    session.set({ ...(await ask()), status: 'ready', isExpired: false });
    return undefined;
  } catch (error) {
    const problem = apiErrorOf(error);
    const known = session.get();
    if (problem.code === 'UNAVAILABLE') {
      session.set({ ...known, status: known.status === 'ready' ? 'ready' : 'failed' });
      return problem;
    }
    // A place remembered by this tab may lie outside the scope of who is logged in now.
    if (activePlace.get()) {
      activePlace.set(null);
      return loadSession();
    }
    session.set({ ...known, status: 'ready', me: null });
    return problem;
  }
}

async function ask() {
  const answer = await request<{ me: Me | null }>(SESSION);
  // Who must change his password first is answered nothing else.
  if (!answer.me || answer.me.mustChangePassword) return { ...answer, dictionaries: [], customFields: [] };
  return { ...answer, ...(await request<Defined>(DEFINED)) };
}
