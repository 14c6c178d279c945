import PrintIcon from '@mui/icons-material/Print';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, Link as RouteLink } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Days } from './Days.tsx';
import { Figures } from './Figures.tsx';
import { FileStyles } from './FileStyles.tsx';
import { More } from './More.tsx';
import { useFile } from './useFile.ts';

/** Everything about one record in the order of time, with its figures; chapters can be left out. */
export default function Timeline({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const label = useLabel();
  const { file, error } = useFile(resource, record);
  const [left, setLeft] = useState<readonly string[]>([]);
  if (error) return <ErrorNote error={error} />;
  if (!file) return <LinearProgress />;
  const chapters = [
    { name: t('file.itself'), paths: [''] },
    ...file.sections.map((section) => ({
      name: label(section.label),
      paths: section.told.filter(({ records }) => records.length > 0).map(({ member }) => member.path),
    })),
  ].filter(({ paths }) => paths.length > 0);
  const hidden = new Set(chapters.filter(({ name }) => left.includes(name)).flatMap(({ paths }) => paths));
  const entries = file.entries.filter(({ path }) => !hidden.has(path));
  const toggle = (name: string) => setLeft(left.includes(name) ? left.filter((one) => one !== name) : [...left, name]);
  return (
    <Box sx={{ p: { xs: 1.5, sm: 2 } }} data-testid="timeline">
      <FileStyles />
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Figures resource={resource} record={record} file={file} />
        </Box>
        {resource.file && (
          <Button
            size="small"
            component={RouteLink}
            to={`/${resource.name}/${record.id}/file`}
            startIcon={<PrintIcon />}
          >
            {label(resource.file.label)}
          </Button>
        )}
      </Stack>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', my: 1 }}>
        {chapters.map(({ name }) => {
          const isShown = !left.includes(name);
          return (
            <Chip
              key={name}
              size="small"
              label={name}
              color={isShown ? 'primary' : 'default'}
              variant={isShown ? 'filled' : 'outlined'}
              onClick={() => toggle(name)}
              aria-pressed={isShown}
            />
          );
        })}
      </Stack>
      <More told={file.told} />
      {entries.length === 0 && <Alert severity="info">{t('file.none')}</Alert>}
      <Days entries={entries} told={file.told} />
      <Typography variant="caption" component="p" color="text.secondary">
        {t('file.counted', { start: label(fieldOf(resource, resource.timeline?.at[0] as string).label) })}
      </Typography>
    </Box>
  );
}
