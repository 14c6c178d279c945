import type { Resource } from './defineResource.ts';
import type { Label } from './label.ts';

/**
 * A local module. Tenants that have not enabled it see nothing of it, in the API and in the console. It is enabled for a unit
 * and everything below.
 */
export interface Plugin {
  /** The folder's name under plugins/. */
  name: string;
  label: Label;
  help: Label;
  // biome-ignore lint/suspicious/noExplicitAny: a list of resources of different fields
  resources: readonly Resource<any>[];
}

export const definePlugin = (plugin: Plugin): Plugin => plugin;
