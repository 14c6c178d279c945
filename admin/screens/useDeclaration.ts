import { useResourceContext } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { resourceInForce } from '../providers/customFields.ts';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';

/** The declaration of the screen's resource, with the fields that units added where the caller works. */
export function useDeclaration(): Resource {
  useObservable(session);
  return resourceInForce(useResourceContext() as string);
}
