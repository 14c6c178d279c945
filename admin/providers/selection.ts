import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';

/** A path as a GraphQL selection: person.name is person { name }. */
const selectPath = (path: string): string =>
  path.split('.').reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : name), '');

/** What names a record. */
export const selectTitle = ({ title }: Resource): string => `id ${selectPath(title)}`;

export function selectFields(resource: Resource, names: readonly string[]): string {
  const fields = names.map((name) => viewOf(fieldOf(resource, name)).select(name, fieldOf(resource, name)));
  return [...new Set([selectTitle(resource), 'version', ...fields])].join(' ');
}

/** The records above a record of a tree, as far up as trees go in practice. */
export function selectParents(resource: Resource, levels = 5): string {
  const { tree } = resource.admin;
  if (!tree || levels === 0) return '';
  return `${tree} { ${selectTitle(resource)} ${selectParents(resource, levels - 1)} }`;
}
