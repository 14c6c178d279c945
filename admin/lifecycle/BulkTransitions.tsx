import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { useWords } from '../language/messages.ts';

const BulkDialog = lazy(() => import('./BulkDialog.tsx'));

/** Takes one transition of all selected records of a list. */
export function BulkTransitions({ resource }: { resource: Resource }) {
  const t = useWords();
  const { selectedIds, onUnselectItems } = useListContext();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<readonly string[]>();
  return (
    <>
      <Button size="small" onClick={() => setAsked(selectedIds)}>
        {t('transition.many')}
      </Button>
      {asked && (
        <Suspense>
          <BulkDialog
            resource={resource}
            ids={asked}
            onClose={(isDone) => {
              setAsked(undefined);
              if (!isDone) return;
              onUnselectItems();
              // not before: the list may have none of them left, and the dialog would go with it
              void queryClient.invalidateQueries();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
