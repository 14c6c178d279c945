import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { registry } from '../../../declarations.ts';
import { useWords } from '../../../language/messages.ts';
import type { EditorProps } from '../definitionKind.ts';
import { changedSince } from './changed.ts';
import { PartList } from './PartList.tsx';
import { PartPanel } from './PartPanel.tsx';
import { outermost } from './parts.ts';

const Diagram = lazy(() => import('./Diagram.tsx'));
const Walk = lazy(() => import('./Walk.tsx'));

/** Beside the lists, however far down in them one is. */
const beside = { position: { md: 'sticky' }, top: 60, alignSelf: 'start', outline: 'none', scrollMarginTop: '60px' };

/** A lifecycle as a picture, as lists, and what is chosen in either beside them. */
export default function LifecycleEditor({ name, above, origins, ...given }: EditorProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(() => outermost(given.document, 'state')[0]?.id);
  const [isWalking, setWalking] = useState(false);
  const { document, problems } = given;
  const changed = useMemo(() => changedSince(above, document), [above, document]);
  const props = { ...given, resource: registry.resource(name) };
  const node = document.nodes.find(({ id }) => id === chosen);
  const panel = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const choosing = {
    ...{ changed, chosen },
    // the keyboard goes on in what was chosen; where it stands below the lists, so does the eye
    onChoose(id: string) {
      flushSync(() => setChosen(id));
      panel.current?.focus({ preventScroll: !isNarrow });
    },
  };
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
        <Box ref={panel} tabIndex={-1} sx={beside}>
          {node ? (
            <PartPanel key={node.id} {...props} node={node} origins={origins} />
          ) : (
            <Typography color="text.secondary">{t('lifecycle.choose')}</Typography>
          )}
        </Box>
      </Box>
      {isWalking && (
        <Suspense>
          <Walk document={document} resource={props.resource} onClose={() => setWalking(false)} />
        </Suspense>
      )}
    </Stack>
  );
}
