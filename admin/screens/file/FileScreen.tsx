import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type RaRecord, RecordContextProvider, Title } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { isGone } from '../isGone.ts';
import { Missing } from '../Missing.tsx';
import { RecordSections } from '../show/RecordSections.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { useParams } from '../useParams.ts';
import { useRecord } from '../useRecord.ts';
import { Chapter, ToldRecords } from './Chapter.tsx';
import { Days } from './Days.tsx';
import { Figures } from './Figures.tsx';
import { FileStyles } from './FileStyles.tsx';
import { More } from './More.tsx';
import { Printed } from './Printed.tsx';
import { type FileShown, useFile } from './useFile.ts';
import { Watermark } from './Watermark.tsx';

/** A record and all that belongs to it as one document on A4, chapter by chapter, marked with who prints it (W-15, L-14). */
export default function FileScreen() {
  const resource = useDeclaration();
  const { id } = useParams();
  const { data: record, error } = useRecord(resource, id);
  if (record) return <RecordFilePage resource={resource} record={record} />;
  if (error) return isGone(error) ? <Missing resource={resource} /> : <ErrorNote error={error} />;
  return <LinearProgress />;
}

function RecordFilePage({ resource, record }: { resource: Resource; record: RaRecord }) {
  const { file, error } = useFile(resource, record);
  if (error) return <ErrorNote error={error} />;
  return file ? <Document resource={resource} record={record} file={file} /> : <LinearProgress />;
}

function Document({ resource, record, file }: { resource: Resource; record: RaRecord; file: FileShown }) {
  const t = useWords();
  const label = useLabel();
  const heading = resource.file ? label(resource.file.label) : '';
  const chapters = file.sections.filter(({ told }) => told.some(({ records }) => records.length > 0));
  return (
    <RecordContextProvider value={record}>
      <Title title={`${heading} ${titleOf(resource, record)}`} />
      <FileStyles />
      <GlobalStyles styles={{ '@page': { size: 'A4', margin: '16mm 14mm' } }} />
      <Watermark />
      <Button startIcon={<PrintIcon />} variant="contained" sx={{ my: 1 }} onClick={() => window.print()}>
        {t('file.print')}
      </Button>
      <Box
        component="article"
        className="file-chapters"
        data-testid="file"
        sx={{ maxWidth: '210mm', p: 2, bgcolor: 'background.paper' }}
      >
        <Typography variant="h1" sx={{ textAlign: 'center', fontSize: '1.6rem', letterSpacing: '0.2em', mb: 1 }}>
          {heading}
        </Typography>
        <Typography variant="h2" component="p" sx={{ textAlign: 'center' }}>
          {titleOf(resource, record)}
        </Typography>
        <Typography component="p" sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 24px', my: 1 }}>
          {['unit', ...resource.key].map((name) => (
            <span key={name}>
              {label(fieldOf(resource, name).label)}
              {t('colon')}
              <FieldValue resource={resource} record={record} name={name} isInLink />
            </span>
          ))}
        </Typography>
        <Printed />
        <Figures resource={resource} record={record} file={file} />
        <Chapter name={t('file.basics')}>
          <RecordSections resource={resource} record={record} />
        </Chapter>
        {chapters.map(({ label: name, told }) => (
          <Chapter key={name.en} name={label(name)}>
            {told.map((one) => (
              <ToldRecords key={one.member.path} told={one} />
            ))}
          </Chapter>
        ))}
        <Chapter name={t('file.course')}>
          <More told={file.told} />
          <Days entries={file.entries} />
        </Chapter>
      </Box>
    </RecordContextProvider>
  );
}
