import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useNotify, useRedirect } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { contains } from '../../../schema/place.ts';
import { typeOf } from '../../declarations.ts';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { can, me } from '../../providers/session.ts';

/** Whether a record lies above one's own unit, and may be made one's own. */
export function isAdoptable({ name, adopts }: Resource, { unit }: RaRecord): boolean {
  if (!adopts || adopts.partOf || !unit || !can(name, 'CREATE')) return false;
  const mine = me().unit.code;
  return unit.code !== mine && contains(unit.code, mine);
}

/** Makes one's own record from a published one of a unit above, and opens it to be fitted to the place. */
export function AdoptButton({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);

  async function adopt() {
    setBusy(true);
    try {
      const { made } = await request<{ made: { id: string } }>(
        `mutation Adopt($id: ID!) { made: adopt${typeOf(resource)}(id: $id) { id } }`,
        { id: record.id },
      );
      await queryClient.invalidateQueries();
      notify(t('adoption.done'), { type: 'success' });
      redirect('show', resource.name, made.id);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
      setBusy(false);
    }
  }

  return (
    <Button size="small" variant="contained" disabled={isBusy} onClick={() => void adopt()}>
      {t('adoption.adopt')}
    </Button>
  );
}
