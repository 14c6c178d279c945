import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Collapse from '@mui/material/Collapse';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import { useLabel, useWords } from '../../../language/messages.ts';
import { NodeValue } from '../NodeValue.tsx';
import { MarkSelect, MoveButtons, moveByKey, UseButton } from '../nodeControls.tsx';
import { FieldOptions } from './FieldOptions.tsx';
import type { NodeProps } from './node.ts';
import { SectionSelect } from './SectionSelect.tsx';

interface Props extends NodeProps {
  /** Name of the resource that the form is of. */
  resource: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** A field in one line, and all that it says when it is opened. */
export function FieldRow(props: Props) {
  const t = useWords();
  const label = useLabel();
  const { node, rights, origin, problems, isReadOnly, isOpen, onToggle } = props;
  const { zh = '', en = zh, kind } = node.values as { zh?: string; en?: string; kind?: string };
  const mark = rights.markOf(node.id);
  const messages = Object.values(problems ?? {});
  return (
    <Box
      data-node={node.id}
      {...(!isReadOnly && { onKeyDown: moveByKey(props) })}
      sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', opacity: node.isHidden ? 0.65 : 1 }}>
        {!isReadOnly && <MoveButtons {...props} />}
        <Box sx={{ flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' }}>
          {label({ zh, en })} <code>{node.id}</code>
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          <NodeValue kind="FORM" type="field" name="kind" value={kind} />
        </Box>
        <Stack direction="row" spacing={0.5}>
          {marksOf(node.values).map((one) => (
            <Chip key={one} size="small" variant="outlined" label={t(`form.is.${one}`)} />
          ))}
          {node.isHidden && <Chip size="small" variant="outlined" label={t('item.hidden')} />}
          {origin !== undefined && (
            <Chip
              size="small"
              label={`${origin ?? t('item.shipped')}${mark && mark !== 'free' ? ` · ${t(`mode.${mark}`)}` : ''}`}
            />
          )}
        </Stack>
        <Button
          size="small"
          onClick={onToggle}
          aria-expanded={isOpen}
          aria-label={t(isReadOnly ? 'form.lookAt' : 'form.edit', { code: node.id })}
          endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
        >
          {t(isReadOnly ? 'form.details' : 'edit')}
        </Button>
        {!isReadOnly && <UseButton {...props} />}
      </Box>
      {!isOpen &&
        messages.map((message) => (
          <FormHelperText key={message} error role="alert">
            {message}
          </FormHelperText>
        ))}
      <Collapse in={isOpen} unmountOnExit>
        <FieldOptions {...props} />
        {!isReadOnly && (
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', maxWidth: 440, pb: 1 }}>
            <span style={{ whiteSpace: 'nowrap' }}>{t('item.mode')}</span>
            <MarkSelect {...props} />
            <SectionSelect {...props} />
          </Stack>
        )}
      </Collapse>
    </Box>
  );
}

/** What is worth knowing at a glance. */
const marksOf = ({ required, computed, shownWhen, requiredWhen }: Readonly<Record<string, unknown>>) =>
  [
    required === true && ('required' as const),
    computed !== undefined && ('computed' as const),
    (shownWhen !== undefined || requiredWhen !== undefined) && ('conditional' as const),
  ].filter((one) => one !== false);
