import type { FieldVerb } from '../../schema/access.ts';
import type { Dictionary } from '../../schema/dictionary.ts';
import type { PlaceLevel } from '../../schema/place.ts';
import type { Role } from '../../schema/roles.ts';
import type { AnsweredField } from './customFields.ts';
import { observable } from './observable.ts';

export type Verb = 'READ' | 'HISTORY' | 'EXPORT' | 'CREATE' | 'UPDATE' | 'DELETE' | 'UNMASK';

/** A verb of one field, as the API writes it. */
export type FieldRight = Uppercase<FieldVerb>;

export interface PlaceName {
  code: string;
  name: string;
}

/** What the caller may do with a resource, as the API answered it. */
export interface ResourceAccess {
  name: string;
  can: readonly Verb[];
  /** Fields shown masked, in some records at least. */
  masked: readonly string[];
  rights: readonly FieldRights[];
}

/** The same with each of some fields. */
export interface FieldRights {
  names: readonly string[];
  /** In every record the caller sees. */
  can: readonly FieldRight[];
  /** In some records only. */
  inSome: readonly FieldRight[];
}

export interface Me {
  id: string;
  username: string;
  displayName: string;
  /** The active place. */
  unit: PlaceName & { fullName: string; level: PlaceLevel };
  /** Places of the grants: the roots of the place switcher. */
  homes: readonly PlaceName[];
  /** Units that share something by an agreement: until when, and codes of what. */
  hosts: readonly { unit: PlaceName & { fullName: string }; until: string; parts: readonly string[] }[];
  /** The active place is one of those. */
  isGuest: boolean;
  roles: readonly Role[];
  plugins: readonly string[];
  resources: readonly ResourceAccess[];
  mustChangePassword: boolean;
}

export interface Session {
  status: 'loading' | 'ready' | 'failed';
  /** null when nobody is logged in */
  me: Me | null;
  /** Those that units change, as they are where the caller works; the others are as they ship. */
  dictionaries: readonly Dictionary[];
  /** Those that units added where the caller works, above and below. */
  customFields: readonly AnsweredField[];
  /** The API no longer knows the session: log in again over the open page, so that nothing typed is lost. */
  isExpired: boolean;
}

export const session = observable<Session>({
  ...{ status: 'loading', me: null },
  ...{ dictionaries: [], customFields: [], isExpired: false },
});

/** @throws Error where nobody is logged in: for code that runs behind the login only */
export function me(): Me {
  const caller = session.get().me;
  if (!caller) throw new Error('Nobody is logged in');
  return caller;
}

const accessTo = (resource: string): ResourceAccess | undefined =>
  session.get().me?.resources.find(({ name }) => name === resource);

export const can = (resource: string, verb: Verb): boolean => accessTo(resource)?.can.includes(verb) ?? false;

export const isMasked = (resource: string, field: string): boolean =>
  accessTo(resource)?.masked.includes(field) ?? false;

const rightsTo = (resource: string, field: string): FieldRights | undefined =>
  accessTo(resource)?.rights.find(({ names }) => names.includes(field));

/** Whether the caller may do it with the field in every record; what every record carries is open. */
export const canEverywhere = (resource: string, field: string, right: FieldRight): boolean =>
  rightsTo(resource, field)?.can.includes(right) ?? true;

/** Whether the caller may do it with the field in some record at least. */
export const canSomewhere = (resource: string, field: string, right: FieldRight): boolean =>
  canEverywhere(resource, field, right) || (rightsTo(resource, field)?.inSome.includes(right) ?? false);
