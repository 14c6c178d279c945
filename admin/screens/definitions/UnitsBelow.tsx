import Alert from '@mui/material/Alert';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { Conflict } from '../../../schema/definitions/overlay.ts';
import { useWords } from '../../language/messages.ts';
import { fetchPlace } from '../../place/places.ts';
import { request } from '../../providers/request.ts';
import type { Draft } from './useEditor.ts';

const USES =
  'query ($id: ID!) { uses: definitionUses(id: $id) { unit conflicts { index reason isApplied operation } } }';

interface Use {
  unit: string;
  conflicts: readonly Conflict[];
}

const MOST = 20;

/** The units below that change the definition themselves, and whose changes would be in doubt. */
export function UnitsBelow({ draft }: { draft: Draft }) {
  const t = useWords();
  const { data = [] } = useQuery({
    queryKey: ['definition', 'uses', draft.id, draft.version],
    queryFn: () => request<{ uses: readonly Use[] }>(USES, { id: draft.id }).then(({ uses }) => uses),
    gcTime: 0,
  });
  const inDoubt = data.filter(({ conflicts }) => conflicts.length > 0);
  const places = useQueries({
    queries: inDoubt.slice(0, MOST).map(({ unit }) => ({ queryKey: ['place', unit], queryFn: () => fetchPlace(unit) })),
  });
  if (data.length === 0) return null;
  return (
    <Alert severity={inDoubt.length > 0 ? 'warning' : 'info'} sx={{ my: 1 }} data-testid="units-below">
      {t(inDoubt.length > 0 ? 'definition.usesInDoubt' : 'definition.uses', {
        count: data.length,
        inDoubt: inDoubt.length,
      })}
      {inDoubt.slice(0, MOST).map(({ unit, conflicts }, position) => (
        <div key={unit}>
          {places[position]?.data?.fullName ?? unit}
          {t('colon')}
          {t('definition.inDoubt', { count: conflicts.length })}
        </div>
      ))}
      {inDoubt.length > MOST && '…'}
    </Alert>
  );
}
