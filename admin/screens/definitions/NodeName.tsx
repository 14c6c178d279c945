import { type DefinitionNode, rootId } from '../../../schema/definitions/document.ts';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { useLabel } from '../../language/messages.ts';
import { kindOf } from './definitionKind.ts';

/** A node by what people call it; its id beside it where that is something else. */
export function NodeName({
  kind,
  id,
  node,
}: {
  kind: DefinitionKindName;
  id: string;
  node: DefinitionNode | undefined;
}) {
  const label = useLabel();
  const { zh, en = zh } = (node?.values ?? {}) as { zh?: string; en?: string };
  const type = kindOf(kind).types[node?.type ?? ''];
  if (id === rootId) return <>{type ? label(type.label) : id}</>;
  return (
    <>
      {zh && label({ zh, en: String(en) })} <code>{id}</code>
    </>
  );
}
