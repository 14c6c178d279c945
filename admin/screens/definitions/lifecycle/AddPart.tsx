import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { rootId } from '../../../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../../../schema/definitions/kinds/lifecycle.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { addNode } from '../edits.ts';
import type { PartProps } from './partProps.ts';
import { newNode, type PartType } from './parts.ts';

interface Props extends PartProps {
  type: PartType;
  onAdded: (id: string) => void;
}

const nothing = { code: '', zh: '' };

/** A new state or transition: its code is for good, all else is changed beside it. */
export function AddPart({ type, document, rights, onChange, onAdded }: Props) {
  const t = useWords();
  const label = useLabel();
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState(nothing);
  const [problems, setProblems] = useState<Partial<typeof nothing>>({});
  const id = lifecycleDefinition.types[type]?.id;

  if (!isOpen)
    return (
      <Button
        size="small"
        startIcon={<Add />}
        onClick={() => setOpen(true)}
        disabled={!rights.canAdd(type, rootId)}
        title={
          rights.canAdd(type, rootId)
            ? ''
            : t('item.noAdding', { mode: t(`mode.${rights.markOf(rootId) ?? 'locked'}`) })
        }
      >
        {t(`lifecycle.add.${type}`)}
      </Button>
    );

  function add(event: FormEvent) {
    event.preventDefault();
    const code = given.code.trim();
    const found = {
      ...(id && !id.pattern.test(code) && { code: label(id.label) }),
      ...(document.nodes.some((node) => node.id === code) && { code: t('item.taken', { code }) }),
      ...(given.zh.trim() === '' && { zh: t('required') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const start = type === 'transition' ? { by: 'OWN', roles: [] } : {};
    onChange(addNode(newNode(code, type, rootId, { zh: given.zh.trim(), ...start })));
    onAdded(code);
    setGiven(nothing);
    setOpen(false);
  }

  return (
    <Box component="form" noValidate onSubmit={add} data-testid={`add-${type}`}>
      {(['code', 'zh'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`lifecycle.new.${name}`)}
          autoFocus={name === 'code'}
          value={given[name]}
          error={problems[name] !== undefined}
          helperText={problems[name] ?? (name === 'code' && id ? label(id.label) : '')}
          onChange={({ target: { value } }) => setGiven((now) => ({ ...now, [name]: value }))}
          slotProps={{ htmlInput: { maxLength: 40 } }}
        />
      ))}
      <Button type="submit" variant="outlined" size="small">
        {t(`lifecycle.add.${type}`)}
      </Button>{' '}
      <Button size="small" onClick={() => setOpen(false)}>
        {t('cancel')}
      </Button>
    </Box>
  );
}
