import type { Resource } from '../../schema/defineResource.ts';
import { customKeyOf, fieldOf } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';

/** A path as a GraphQL selection: person.name is person { name }. */
const selectPath = (path: string): string =>
  path.split('.').reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : name), '');

/** What names a record. */
export const selectTitle = ({ title }: Resource): string => `id ${selectPath(title)}`;

export function selectFields(resource: Resource, names: readonly string[]): string {
  const keys = names.flatMap((name) => customKeyOf(name) ?? []);
  const fields = names
    .filter((name) => customKeyOf(name) === undefined)
    .map((name) => viewOf(fieldOf(resource, name)).select(name, fieldOf(resource, name)));
  const custom = keys.length > 0 ? [`custom(keys: ${JSON.stringify(keys)})`] : [];
  return [...new Set([selectTitle(resource), 'version', ...fields, ...custom])].join(' ');
}

/** The records above a record of a tree, as far up as trees go in practice. */
export function selectParents(resource: Resource, levels = 5): string {
  const { tree } = resource.admin;
  if (!tree || levels === 0) return '';
  return `${tree} { ${selectTitle(resource)} ${selectParents(resource, levels - 1)} }`;
}
