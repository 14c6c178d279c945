import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { useWords } from '../../../language/messages.ts';
import { addNode } from '../edits.ts';
import type { PartProps } from './partProps.ts';
import { freeId, newNode, partsOf } from './parts.ts';
import { SubParts } from './SubParts.tsx';

/** The fields that are filled in with a transition. */
export function Inputs(props: PartProps & { node: DefinitionNode }) {
  const t = useWords();
  const { node, document, onChange } = props;
  return (
    <SubParts
      {...props}
      title={t('lifecycle.inputs')}
      parts={partsOf(document, node.id, 'input')}
      add={t('lifecycle.addInput')}
      canAdd={props.rights.canAdd('input', node.id)}
      onAdd={() => onChange(addNode(newNode(freeId(document, `${node.id}.input`), 'input', node.id, {})))}
    />
  );
}
