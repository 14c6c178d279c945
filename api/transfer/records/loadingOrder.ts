import type { Resource } from '../../../schema/defineResource.ts';
import type { Registry } from '../../../schema/registry.ts';

/** Targets of references before the records that point to them; where resources point to each other, the one that comes first. */
export function inLoadingOrder(registry: Registry): Resource[] {
  const begun = new Set<Resource>();
  const ordered: Resource[] = [];
  const visit = (resource: Resource) => {
    if (begun.has(resource)) return;
    begun.add(resource);
    for (const { to } of Object.values(resource.fields)) if (to) visit(registry.resource(to));
    ordered.push(resource);
  };
  for (const resource of registry.resources) visit(resource);
  return ordered;
}
