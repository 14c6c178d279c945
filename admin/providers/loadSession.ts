import { activePlace } from './activePlace.ts';
import { apiErrorOf } from './ApiError.ts';
import { request } from './request.ts';
import { type About, type Me, session } from './session.ts';

const SESSION = `query Session {
  me {
    id username displayName mustChangePassword roles plugins
    unit { code name fullName level }
    homes { code name }
    resources { name can masked }
  }
  about { name version isDemo demoPassword demoAccounts { username role place } }
}`;

/** Asks who is logged in and what he may do in the active place. Never rejects: an outage leaves status `failed` or what was known. */
export async function loadSession(): Promise<void> {
  try {
    session.set({ ...(await ask()), status: 'ready', isExpired: false });
  } catch (error) {
    // A place remembered by this tab may lie outside the scope of who is logged in now.
    if (activePlace.get() && apiErrorOf(error).code !== 'UNAVAILABLE') {
      activePlace.set(null);
      return loadSession();
    }
    const known = session.get();
    session.set({ ...known, status: known.status === 'ready' ? 'ready' : 'failed' });
  }
}

const ask = () => request<{ me: Me | null; about: About }>(SESSION);
