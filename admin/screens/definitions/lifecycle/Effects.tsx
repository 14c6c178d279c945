import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { useWords } from '../../../language/messages.ts';
import { addNode } from '../edits.ts';
import type { PartProps } from './partProps.ts';
import { freeId, newNode, partsOf } from './parts.ts';
import { SubParts } from './SubParts.tsx';

/** What comes with a transition; a record that is made has its values. */
export function Effects(props: PartProps & { node: DefinitionNode }) {
  const t = useWords();
  const { node, document, rights, onChange } = props;
  return (
    <SubParts
      {...props}
      title={t('lifecycle.effects')}
      parts={partsOf(document, node.id, 'effect')}
      add={t('lifecycle.addEffect')}
      canAdd={rights.canAdd('effect', node.id)}
      onAdd={() => onChange(addNode(newNode(freeId(document, `${node.id}.effect`), 'effect', node.id, {})))}
      below={(effect) =>
        effect.values.resource !== undefined && (
          <SubParts
            {...props}
            title={t('lifecycle.values')}
            parts={partsOf(document, effect.id, 'value')}
            add={t('lifecycle.addValue')}
            canAdd={rights.canAdd('value', effect.id)}
            onAdd={() => onChange(addNode(newNode(freeId(document, `${effect.id}.value`), 'value', effect.id, {})))}
          />
        )
      }
    />
  );
}
