import type { Resource } from '../../schema/defineResource.ts';
import { inMenuOrder, registry } from '../declarations.ts';
import { useObservable } from './observable.ts';
import { can, type Me, session } from './session.ts';

/** What the API lets the caller read; a plugin's resources only where the plugin is enabled. */
export const visibleResources = (caller: Me | null): readonly Resource[] =>
  inMenuOrder(registry.resources).filter((resource) => {
    const plugin = registry.pluginOf(resource);
    return can(resource.name, 'READ') && (!plugin || caller?.plugins.includes(plugin.name));
  });

export const useVisibleResources = (): readonly Resource[] => visibleResources(useObservable(session).me);
