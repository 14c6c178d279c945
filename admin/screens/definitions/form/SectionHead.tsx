import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useLabel, useWords } from '../../../language/messages.ts';
import { CellInput } from '../cells.tsx';
import { setValue } from '../edits.ts';
import { MarkSelect, MoveButtons, moveByKey, UseButton, useForbidden } from '../nodeControls.tsx';
import type { NodeProps } from './node.ts';

/** What a section is called; its fields stand under it. */
export function SectionHead(props: NodeProps) {
  const t = useWords();
  const label = useLabel();
  const forbidden = useForbidden(props.rights);
  const { node, rights, problems, isReadOnly, onChange } = props;
  const { zh = '', en = zh } = node.values as { zh?: string; en?: string };
  return (
    <Box
      data-node={node.id}
      {...(!isReadOnly && { onKeyDown: moveByKey(props) })}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 },
        ...{ borderBottom: 1, borderColor: 'divider', opacity: node.isHidden ? 0.65 : 1 },
      }}
    >
      {!isReadOnly && <MoveButtons {...props} />}
      {isReadOnly ? (
        <Typography variant="h3">{label({ zh, en })}</Typography>
      ) : (
        (['zh', 'en'] as const).map((key) => (
          <Box key={key} sx={{ flex: '1 1 110px', maxWidth: 200 }}>
            <CellInput
              label={t('item.of', { name: t(`form.section.${key}`), code: node.id })}
              placeholder={t(`form.section.${key}`)}
              value={String(node.values[key] ?? '')}
              problem={problems?.[key]}
              forbidden={rights.canChange(node.id, key) ? '' : forbidden(node.id)}
              onChange={(value) => onChange(setValue(node.id, key, value))}
            />
          </Box>
        ))
      )}
      <code>{node.id}</code>
      {node.isHidden && <Chip size="small" variant="outlined" label={t('item.hidden')} />}
      {!isReadOnly && (
        <>
          <Box sx={{ width: 96 }} title={t('item.mode')}>
            <MarkSelect {...props} />
          </Box>
          <UseButton {...props} />
        </>
      )}
      {problems?.[''] && (
        <FormHelperText error role="alert">
          {problems['']}
        </FormHelperText>
      )}
    </Box>
  );
}
