import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { StoredValue } from '../../fields/StoredValue.tsx';
import { kindOf } from './definitionKind.ts';

interface Props {
  kind: DefinitionKindName;
  /** Of the node. */
  type: string;
  name: string;
  value: unknown;
}

/** A value of a node, as the kind of its field shows it. */
export function NodeValue({ kind, type, name, value }: Props) {
  const field = kindOf(kind).types[type]?.fields[name];
  return field ? <StoredValue field={field} value={value} /> : String(value ?? '');
}
