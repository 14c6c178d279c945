import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import type { Document } from '../../../../schema/definitions/document.ts';
import { customFieldKind, formDefinition } from '../../../../schema/definitions/kinds/form.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { addNode, type Edit } from '../edits.ts';
import type { Rights } from '../rights.ts';

interface Props {
  type: 'section' | 'field';
  /** Id of the node that it will lie in. */
  container: string;
  document: Document;
  rights: Rights;
  onChange: (edit: Edit) => void;
  onAdded: (id: string) => void;
}

/** A new section or field, the last of its place: its code is for good, and a field's kind once it was published. */
export function AddNode({ type, container, document, rights, onChange, onAdded }: Props) {
  const t = useWords();
  const label = useLabel();
  const [given, setGiven] = useState<{ code: string; zh: string; kind: string }>();
  const [problems, setProblems] = useState<{ code?: string; zh?: string }>({});
  const id = formDefinition.types[type]?.id;
  if (!rights.canAdd(type, container)) return null;
  const isTaken = (code: string) => document.nodes.some((node) => node.id === code);

  function begin() {
    let number = 1;
    while (isTaken(`${type}${number}`)) number++;
    setProblems({});
    setGiven({ code: `${type}${number}`, zh: '', kind: 'text' });
  }

  function add(event: FormEvent) {
    event.preventDefault();
    if (!given) return;
    const { code, kind } = given;
    const zh = given.zh.trim();
    const found = {
      ...(id && !id.pattern.test(code) && { code: label(id.label) }),
      ...(isTaken(code) && { code: t('item.taken', { code }) }),
      ...(zh === '' && { zh: t('required') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const values = type === 'field' ? { kind, zh } : { zh };
    onChange(addNode({ id: code, type, in: container, mode: 'free', values, isHidden: false }));
    setGiven(undefined);
    onAdded(code);
  }

  if (!given)
    return (
      <Button size="small" startIcon={<Add />} onClick={begin} data-testid={`add-${type}-${container}`}>
        {t(`form.add.${type}`)}
      </Button>
    );
  const text = (key: 'code' | 'zh') => (
    <TextField
      label={t(`form.new.${key}`)}
      value={given[key]}
      autoFocus={key === 'zh'}
      error={problems[key] !== undefined}
      helperText={problems[key] ?? ''}
      onChange={({ target: { value } }) => setGiven({ ...given, [key]: value })}
      slotProps={{ htmlInput: { maxLength: key === 'code' ? 40 : 60 } }}
    />
  );
  return (
    <Box
      component="form"
      noValidate
      onSubmit={add}
      sx={{
        ...{ display: 'grid', gap: 1, alignItems: 'start', flex: '1 1 100%' },
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr)) auto auto' },
      }}
      data-testid={`new-${type}`}
    >
      {text('zh')}
      {text('code')}
      {type === 'field' && (
        <TextField
          select
          label={t('form.new.kind')}
          value={given.kind}
          onChange={({ target: { value } }) => setGiven({ ...given, kind: value })}
        >
          {customFieldKind.items.map(({ code, label: name }) => (
            <MenuItem key={code} value={code} dense>
              {label(name)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button type="submit" variant="outlined" sx={{ mt: 1 }}>
        {t('form.new.add')}
      </Button>
      <Button sx={{ mt: 1 }} onClick={() => setGiven(undefined)}>
        {t('cancel')}
      </Button>
    </Box>
  );
}
