import { useGetOne } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';

/**
 * All of a record. It has a key of its own in the cache: under the usual one react-admin keeps what links and lists have read of a record, which
 * may be its title alone.
 */
export const useRecord = (resource: Resource, id: string) => useGetOne(resource.name, { id, meta: 'all' });
