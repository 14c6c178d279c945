import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useDeferredValue, useState } from 'react';
import { childrenOf, type DefinitionNode, rootId } from '../../../../schema/definitions/document.ts';
import { useWords } from '../../../language/messages.ts';
import type { EditorProps } from '../definitionKind.ts';
import { MarkSelect } from '../nodeControls.tsx';
import { useMove } from '../useMove.ts';
import { AddNode } from './AddNode.tsx';
import { FieldRow } from './FieldRow.tsx';
import { Preview } from './Preview.tsx';
import { SectionHead } from './SectionHead.tsx';
import { useFormCheck } from './useFormCheck.ts';

/** The sections and fields that a unit adds to a resource, and beside them the form as it would be. */
export default function FormEditor(props: EditorProps) {
  const t = useWords();
  const { name, document, rights, isReadOnly, onChange } = props;
  const calm = useDeferredValue(document);
  const problems = useFormCheck(calm, name, props.problems);
  const [open, setOpen] = useState<string>();
  const move = useMove(onChange);
  const root = document.nodes.find(({ id }) => id === rootId);

  const row = (node: DefinitionNode, position: number, { length }: readonly DefinitionNode[]) => ({
    ...{ key: node.id, node, document, rights, isReadOnly, onChange, onMove: move },
    ...{ isFirst: position === 0, isLast: position === length - 1 },
    ...{ origin: props.origins.get(node.id), problems: problems[node.id] },
  });
  const fieldRow = (node: DefinitionNode, position: number, siblings: readonly DefinitionNode[]) => {
    const { key, ...rest } = row(node, position, siblings);
    return (
      <FieldRow
        key={key}
        {...rest}
        resource={name}
        isOpen={open === node.id}
        onToggle={() => setOpen((now) => (now === node.id ? undefined : node.id))}
      />
    );
  };
  const adding = (container: string) =>
    !isReadOnly && (
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', py: 0.5 }}>
        {(container === rootId ? (['section', 'field'] as const) : (['field'] as const)).map((type) => (
          <AddNode
            key={type}
            {...{ type, container, document, rights, onChange }}
            onAdded={(id) => type === 'field' && setOpen(id)}
          />
        ))}
      </Stack>
    );

  return (
    <Box
      sx={{
        ...{ display: 'grid', gap: 2, alignItems: 'start' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 440px)' },
      }}
    >
      <Box data-testid="form-fields">
        {root && !isReadOnly && (
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1, maxWidth: 320 }}>
            <span style={{ whiteSpace: 'nowrap' }}>{t('form.mode')}</span>
            <MarkSelect node={root} rights={rights} isReadOnly={isReadOnly} onChange={onChange} />
          </Stack>
        )}
        {problems[rootId]?.['']}
        {document.nodes.length === 1 && <Box sx={{ py: 2, color: 'text.secondary' }}>{t('form.none')}</Box>}
        {childrenOf(document, rootId).map((node, position, siblings) => {
          if (node.type === 'field') return fieldRow(node, position, siblings);
          const { key, ...rest } = row(node, position, siblings);
          return (
            <Box key={key} component="section" sx={{ mb: 1 }}>
              <SectionHead {...rest} />
              <Box sx={{ pl: { sm: 2 } }}>
                {childrenOf(document, node.id).map(fieldRow)}
                {!node.isHidden && adding(node.id)}
              </Box>
            </Box>
          );
        })}
        {adding(rootId)}
      </Box>
      <Preview name={name} document={calm} />
    </Box>
  );
}
