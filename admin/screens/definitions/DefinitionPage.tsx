import Lock from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { Suspense, useState } from 'react';
import { Link as RouteLink, Title, useTranslate } from 'react-admin';
import { useAskBeforeLeaving } from '../../form/useAskBeforeLeaving.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { can, me } from '../../providers/session.ts';
import { useDeclaration } from '../useDeclaration.ts';
import { Conflicts } from './Conflicts.tsx';
import { DraftBar } from './DraftBar.tsx';
import { type KindView, kindOf, whyFixed } from './definitionKind.ts';
import { kindViewOf } from './kindViews.ts';
import type { Standing } from './loadDefinition.ts';
import { useEditor } from './useEditor.ts';
import { Versions } from './Versions.tsx';

interface Props {
  standing: Standing;
  /** Called when something came into force or a draft is gone. */
  onSettled: () => void;
  /** Called when a draft was saved. */
  onSaved: () => void;
}

const card = {
  ...{ p: { xs: 1, sm: 1.5 }, pb: { xs: 0, sm: 0 }, overflow: 'visible' },
  // What gets the keyboard is not left under the bar.
  '& input, & select, & button': { scrollMarginBottom: 96 },
};

/** The content of a definition, in the editor of its kind, and its versions. Knows no kind. */
export function DefinitionPage({ standing, onSettled, onSaved }: Props) {
  const t = useWords();
  const label = useLabel();
  const translate = useTranslate();
  const resource = useDeclaration();
  const { kind, name, origins, inForce } = standing;
  const [tab, setTab] = useState<'content' | 'versions' | 'records'>('content');
  const editor = useEditor(standing);
  useAskBeforeLeaving(editor.isDirty);
  const { Editor, titleOf, records } = kindViewOf(kind) as KindView;
  const fixed = whyFixed(kind, name);
  const isReadOnly = fixed !== undefined || !can('definition', 'CREATE');
  const title = label(titleOf(editor.document, name));
  return (
    <Stack spacing={1} sx={{ py: 1 }}>
      <Title title={`${label(kindOf(kind).label)} ${title}`} />
      <div>
        <Breadcrumbs>
          <Link component={RouteLink} to={`/definition?kind=${kind}`}>
            {label(resource.label)}
          </Link>
          <span>{label(kindOf(kind).label)}</span>
        </Breadcrumbs>
        <Typography variant="h1">
          {title} <code style={{ fontWeight: 400, fontSize: '0.8em' }}>{name}</code>
        </Typography>
      </div>
      {fixed && (
        <Alert severity="info" icon={<Lock fontSize="small" />}>
          {label(fixed)}
        </Alert>
      )}
      {!fixed && isReadOnly && <Alert severity="info">{t('definition.readOnly', { place: me().unit.name })}</Alert>}
      {editor.conflicts.length > 0 && <Conflicts kind={kind} editor={editor} isReadOnly={isReadOnly} />}
      <Tabs value={tab} onChange={(_, next) => setTab(next)}>
        <Tab value="content" label={t('definition.content')} />
        <Tab value="versions" label={t('definition.versions', { count: standing.versions.length })} />
        {records && !(records.isAdministered && isReadOnly) && <Tab value="records" label={t('definition.records')} />}
      </Tabs>
      <Card sx={card}>
        {tab === 'content' ? (
          <Suspense fallback={<LinearProgress />}>
            <Editor
              name={name}
              above={editor.above}
              document={isReadOnly ? inForce.document : editor.document}
              origins={origins}
              rights={editor.rights}
              problems={editor.problems}
              isReadOnly={isReadOnly}
              onChange={editor.change}
            />
          </Suspense>
        ) : tab === 'records' && records ? (
          <Suspense fallback={<LinearProgress />}>
            <records.Screen name={name} />
          </Suspense>
        ) : (
          <Versions
            standing={standing}
            isReadOnly={isReadOnly}
            onSettled={onSettled}
            onBegin={(version) => {
              if (editor.isDirty && !window.confirm(translate('ra.message.unsaved_changes'))) return;
              editor.beginFrom(version);
              setTab('content');
            }}
          />
        )}
        {isReadOnly || tab === 'records' ? (
          <div style={{ height: 12 }} />
        ) : (
          <DraftBar standing={standing} editor={editor} onSettled={onSettled} onSaved={onSaved} />
        )}
      </Card>
    </Stack>
  );
}
