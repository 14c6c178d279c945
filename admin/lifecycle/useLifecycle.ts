import { useQuery } from '@tanstack/react-query';
import type { Resource } from '../../schema/defineResource.ts';
import type { Document } from '../../schema/definitions/document.ts';
import { toLifecycle } from '../../schema/definitions/kinds/lifecycleDocument.ts';
import type { Lifecycle } from '../../schema/lifecycle.ts';
import { request } from '../providers/request.ts';

const LIFECYCLE = `query Lifecycle($name: String!, $at: DefinitionPoint!) {
  lifecycle: effectiveDefinition(kind: LIFECYCLE, name: $name, at: $at) { document }
}`;

/** The lifecycle in force in a unit; undefined until it is known. */
export function useLifecycle({ name, lifecycle }: Resource, unit: string | undefined): Lifecycle | undefined {
  const { data } = useQuery({
    queryKey: ['lifecycle', name, unit],
    queryFn: () => request<{ lifecycle: { document: Document } }>(LIFECYCLE, { name, at: { unit } }),
    enabled: lifecycle !== undefined && unit !== undefined,
    staleTime: 300_000,
  });
  return data && lifecycle && toLifecycle(data.lifecycle.document, lifecycle, '');
}
