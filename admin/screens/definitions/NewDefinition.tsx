import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, Title } from 'react-admin';
import { Navigate, useSearchParams } from 'react-router-dom';
import { overlayBetween } from '../../../schema/definitions/differences.ts';
import { emptyDocument, rootId } from '../../../schema/definitions/document.ts';
import { useAskBeforeLeaving } from '../../form/useAskBeforeLeaving.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { can, me } from '../../providers/session.ts';
import { Missing } from '../Missing.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { kindOf } from './definitionKind.ts';
import { setValue } from './edits.ts';
import { isKindName, kindNames, kindViewOf, pathOf } from './kindViews.ts';
import { listDefinitions, loadLayers } from './loadDefinitions.ts';

const CREATE = 'mutation ($input: CreateDefinitionInput!) { createDefinition(input: $input) { id } }';

/** A definition of the unit's own: its name, which is for good, and what people call it. */
export default function NewDefinition() {
  const t = useWords();
  const label = useLabel();
  const resource = useDeclaration();
  const queryClient = useQueryClient();
  const [params] = useSearchParams();
  const asked = params.get('kind') ?? kindNames[0];
  const [given, setGiven] = useState({ name: '', zh: '', en: '' });
  const [problems, setProblems] = useState<Partial<typeof given> & { other?: string }>({});
  const [madeName, setMadeName] = useState('');
  const isDirty = madeName === '' && Object.values(given).some(Boolean);
  useAskBeforeLeaving(isDirty);
  const kind = isKindName(asked) ? asked : undefined;
  const ownNames = kind && kindViewOf(kind).ownNames;
  if (!kind || !ownNames || !can('definition', 'CREATE')) return <Missing resource={resource} why="missing.create" />;

  async function create(event: FormEvent) {
    event.preventDefault();
    if (!kind || !ownNames) return;
    const found = {
      ...(!ownNames.pattern.test(given.name) && { name: label(ownNames.label) }),
      ...(given.zh.trim() === '' && { zh: t('required') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    try {
      const known = listDefinitions(kind, me().unit.code, await loadLayers(me().unit.code));
      if (known.some(({ name }) => name === given.name)) return setProblems({ name: t('definition.taken') });
      const named = setValue(rootId, 'en', given.en.trim())(setValue(rootId, 'zh', given.zh.trim())(emptyDocument));
      const operations = overlayBetween(emptyDocument, named);
      await request(CREATE, { input: { kind, name: given.name, operations } });
      void queryClient.invalidateQueries({ queryKey: ['definition'] });
      setMadeName(given.name);
    } catch (caught) {
      const { fields, message } = apiErrorOf(caught);
      setProblems({ other: fields.map((field) => field.message).join(' ') || message });
    }
  }

  if (madeName) return <Navigate to={pathOf(kind, madeName)} replace />;
  const title = t('definition.new', { kind: label(kindOf(kind).label) });
  return (
    <Card component="form" noValidate onSubmit={create} sx={{ p: { xs: 1.5, sm: 2.5 }, my: 1, maxWidth: 560 }}>
      <Title title={title} />
      <Typography variant="h1" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {(['name', 'zh', 'en'] as const).map((key) => (
        <TextField
          key={key}
          name={key}
          label={t(`definition.new.${key}`)}
          required={key !== 'en'}
          autoFocus={key === 'name'}
          value={given[key]}
          error={problems[key] !== undefined}
          helperText={problems[key] ?? (key === 'name' ? `${t('definition.nameHelp')} ${label(ownNames.label)}` : '')}
          onChange={({ target: { value } }) => setGiven((now) => ({ ...now, [key]: value }))}
          slotProps={{ htmlInput: { maxLength: key === 'name' ? 40 : 60 } }}
        />
      ))}
      {problems.other && <Alert severity="error">{problems.other}</Alert>}
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <Button type="submit" variant="contained">
          {t('definition.create')}
        </Button>
        <Button component={Link} to={`/definition?kind=${kind}`}>
          {t('cancel')}
        </Button>
      </Stack>
    </Card>
  );
}
