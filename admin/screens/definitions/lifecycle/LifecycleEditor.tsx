import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo, useState } from 'react';
import { registry } from '../../../declarations.ts';
import { useWords } from '../../../language/messages.ts';
import type { EditorProps } from '../definitionKind.ts';
import { changedSince } from './changed.ts';
import { PartList } from './PartList.tsx';
import { PartPanel } from './PartPanel.tsx';
import { outermost } from './parts.ts';

const Diagram = lazy(() => import('./Diagram.tsx'));
const Walk = lazy(() => import('./Walk.tsx'));

/** A lifecycle as a picture, as lists, and what is chosen in either beside them. */
export default function LifecycleEditor({ name, above, origins, ...given }: EditorProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(() => outermost(given.document, 'state')[0]?.id);
  const [isWalking, setWalking] = useState(false);
  const { document, problems } = given;
  const changed = useMemo(() => changedSince(above, document), [above, document]);
  const props = { ...given, resource: registry.resource(name) };
  const node = document.nodes.find(({ id }) => id === chosen);
  const choosing = { changed, chosen, onChoose: setChosen };
  return (
    <Stack spacing={1.5} sx={{ pb: 1 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography color="text.secondary">{t('lifecycle.help')}</Typography>
        <Button size="small" variant="outlined" onClick={() => setWalking(true)} sx={{ flexShrink: 0 }}>
          {t('walk.title')}
        </Button>
      </Stack>
      <Suspense fallback={<LinearProgress />}>
        <Diagram document={document} problems={problems} {...choosing} />
      </Suspense>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' } }}>
        <Stack spacing={2}>
          <PartList {...props} {...choosing} type="state" />
          <PartList {...props} {...choosing} type="transition" />
        </Stack>
        {node ? (
          <PartPanel key={node.id} {...props} node={node} origins={origins} />
        ) : (
          <Typography color="text.secondary">{t('lifecycle.choose')}</Typography>
        )}
      </Box>
      {isWalking && (
        <Suspense>
          <Walk document={document} resource={props.resource} onClose={() => setWalking(false)} />
        </Suspense>
      )}
    </Stack>
  );
}
