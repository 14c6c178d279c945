import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { type Document, rootId } from '../../../../schema/definitions/document.ts';
import { dictionaryDefinition } from '../../../../schema/definitions/kinds/dictionary.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { addNode, type Edit } from '../edits.ts';
import type { Rights } from '../rights.ts';

interface Props {
  document: Document;
  rights: Rights;
  onChange: (edit: Edit) => void;
}

const nothing = { code: '', zh: '', en: '' };

/** A new item under the last one: its code is for good, all else can be changed in its row. */
export function AddItem({ document, rights, onChange }: Props) {
  const t = useWords();
  const label = useLabel();
  const [given, setGiven] = useState(nothing);
  const [problems, setProblems] = useState<Partial<typeof nothing>>({});
  const first = useRef<HTMLInputElement>(null);
  const id = dictionaryDefinition.types.item?.id;

  if (!rights.canAdd('item', rootId))
    return (
      <Box sx={{ p: 1, color: 'text.secondary' }}>
        {t('item.noAdding', { mode: t(`mode.${rights.markOf(rootId) ?? 'locked'}`) })}
      </Box>
    );

  function add(event: FormEvent) {
    event.preventDefault();
    const code = given.code.trim().toUpperCase();
    const isTaken = document.nodes.some((node) => node.id === code);
    const found = {
      ...(id && !id.pattern.test(code) && { code: label(id.label) }),
      ...(isTaken && { code: t('item.taken', { code }) }),
      ...(given.zh.trim() === '' && { zh: t('required') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const values = { zh: given.zh.trim(), ...(given.en.trim() && { en: given.en.trim() }) };
    onChange(addNode({ id: code, type: 'item', in: rootId, mode: 'free', values, isHidden: false }));
    setGiven(nothing);
    first.current?.focus();
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={add}
      sx={{
        ...{ display: 'grid', gap: 1, alignItems: 'start', py: 1 },
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 240px)) auto' },
      }}
      data-testid="add-item"
    >
      {(['code', 'zh', 'en'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`item.new.${name}`)}
          value={given[name]}
          error={problems[name] !== undefined}
          helperText={problems[name] ?? ''}
          onChange={({ target: { value } }) => setGiven((now) => ({ ...now, [name]: value }))}
          slotProps={{ htmlInput: { maxLength: 60, ...(name === 'code' && { ref: first }) } }}
        />
      ))}
      <Button type="submit" variant="outlined" startIcon={<Add />} sx={{ mt: 1, justifySelf: 'start' }}>
        {t('item.add')}
      </Button>
    </Box>
  );
}
