import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import { Suspense } from 'react';
import { type RaRecord, RecordContextProvider, Title } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { titleOf } from '../../fields/titleOf.ts';
import type { Stored } from '../../form/useSave.ts';
import { useLabel } from '../../language/messages.ts';
import { StateBar } from '../../lifecycle/StateBar.tsx';
import { ErrorNote } from '../ErrorNote.tsx';
import { isGone } from '../isGone.ts';
import { Missing } from '../Missing.tsx';
import { recordActions } from '../recordActions.ts';
import { useDeclaration } from '../useDeclaration.ts';
import { useParams } from '../useParams.ts';
import { useRecord } from '../useRecord.ts';
import { Heading } from './Heading.tsx';
import { RecordSections } from './RecordSections.tsx';
import { RelatedTabs } from './RelatedTabs.tsx';

/** One record: its sections, what points to it, what became of it. */
export default function ShowScreen() {
  const resource = useDeclaration();
  const { id } = useParams();
  const { data: record, error } = useRecord(resource, id);
  if (record) return <RecordPage key={record.id} resource={resource} record={record} />;
  if (error) return isGone(error) ? <Missing resource={resource} /> : <ErrorNote error={error} />;
  return <LinearProgress />;
}

function RecordPage({ resource, record }: { resource: Resource; record: RaRecord }) {
  const label = useLabel();
  const Actions = recordActions[resource.name];
  return (
    <RecordContextProvider value={record}>
      <Title title={`${label(resource.label)} ${titleOf(resource, record)}`} />
      <Stack spacing={1.5} sx={{ py: 1 }}>
        <Heading resource={resource} record={record} />
        {resource.lifecycle && <StateBar resource={resource} record={record as Stored} />}
        <Card sx={{ p: { xs: 1.5, sm: 2.5 } }}>
          <RecordSections resource={resource} record={record} />
        </Card>
        {Actions && (
          <Suspense fallback={<LinearProgress />}>
            <Actions record={record} />
          </Suspense>
        )}
        <RelatedTabs resource={resource} record={record} />
      </Stack>
    </RecordContextProvider>
  );
}
