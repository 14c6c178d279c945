import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf, valueIn } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { isShownMasked } from '../../fields/masks.ts';
import { useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';

const UnmaskDialog = lazy(() => import('./UnmaskDialog.tsx'));

interface Props {
  resource: Resource;
  record: RaRecord;
  name: string;
}

/** A field of an open record; where it is masked, the way to see it once, with a reason. */
export function RecordValue({ resource, record, name }: Props) {
  return can(resource.name, 'UNMASK') &&
    isUnmaskable(resource, name) &&
    isShownMasked(resource, name, valueIn(record, name)) ? (
    <MaskedValue resource={resource} record={record} name={name} />
  ) : (
    <FieldValue resource={resource} record={record} name={name} />
  );
}

function isUnmaskable(resource: Resource, name: string): boolean {
  const { personal, access } = fieldOf(resource, name);
  return Boolean(personal || access?.read);
}

/** What was unmasked is kept here alone, and gone with the page. */
function MaskedValue({ resource, record, name }: Props) {
  const t = useWords();
  const [clear, setClear] = useState<RaRecord>();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <FieldValue resource={resource} record={clear ?? record} name={name} />{' '}
      {clear ? (
        <small className="masked">{t('unmask.seen')}</small>
      ) : (
        <Button size="small" onClick={() => setAsking(true)} sx={{ py: 0, minWidth: 0 }}>
          {t('unmask.action')}
        </Button>
      )}
      {isAsking && (
        <Suspense>
          <UnmaskDialog
            resource={resource}
            id={String(record.id)}
            name={name}
            onSeen={setClear}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
