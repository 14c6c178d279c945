import type { Resource } from '../../../../schema/defineResource.ts';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { departmentField } from '../../../../schema/definitions/kinds/lifecycleChecks.ts';
import { registry } from '../../../declarations.ts';
import { useLabel } from '../../../language/messages.ts';
import type { EditorProps } from '../definitionKind.ts';
import { nameOf, outermost } from './parts.ts';

/** What the editors of parts share. */
export type PartProps = Pick<EditorProps, 'document' | 'rights' | 'problems' | 'isReadOnly' | 'onChange'> & {
  /** What the lifecycle is of. */
  resource: Resource;
};

interface Choice {
  id: string;
  name: string;
}

/** What a value may name: a state, a field, a resource; undefined for values that name nothing. */
export function useChoices(
  { document, resource }: PartProps,
  node: DefinitionNode,
  name: string,
): readonly Choice[] | undefined {
  const label = useLabel();
  const fieldsOf = ({ fields }: Resource, isWanted: (name: string) => boolean) =>
    Object.entries(fields).flatMap(([id, field]) => (isWanted(id) ? { id, name: label(field.label) } : []));
  const isFilledIn = ({ fields }: Resource) => {
    return (id: string) => !fields[id]?.readOnly && !fields[id]?.isFixed;
  };
  const made = document.nodes.find(({ id }) => id === node.in)?.values.resource;
  const target = registry.resources.find((one) => one.name === made);
  const choices: Record<string, () => readonly Choice[]> = {
    'transition.to': () =>
      outermost(document, 'state')
        .filter(({ id, isHidden }) => !isHidden || id === node.values.to)
        .map((state) => ({ id: state.id, name: label(nameOf(state)) })),
    'state.department': () => fieldsOf(resource, (id) => departmentField({ registry }, resource, id) !== undefined),
    'input.field': () => fieldsOf(resource, isFilledIn(resource)),
    'effect.resource': () => registry.resources.map((one) => ({ id: one.name, name: label(one.label) })),
    'value.field': () => (target ? fieldsOf(target, isFilledIn(target)) : []),
  };
  const known = choices[`${node.type}.${name}`]?.();
  const value = node.values[name];
  const isMissing = known && value !== undefined && !known.some(({ id }) => id === value);
  return isMissing ? [...known, { id: String(value), name: String(value) }] : known;
}
