import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import type { Draft } from './useEditor.ts';

const IMPACT = 'query ($id: ID!) { impact: definitionImpact(id: $id) { resource field problem count isAtLeast } }';

interface Impact {
  resource: string;
  field: string;
  problem: 'EMPTY' | 'BELOW_MIN' | 'ABOVE_MAX' | 'INVALID' | 'RETIRED';
  count: number | null;
  isAtLeast: boolean;
}

/** How many records would break a rule of the draft; they stay as they are until somebody changes that field. */
export function Impacts({ draft }: { draft: Draft }) {
  const t = useWords();
  const { data = [] } = useQuery({
    queryKey: ['definition', 'impact', draft.id, draft.version],
    queryFn: () => request<{ impact: readonly Impact[] }>(IMPACT, { id: draft.id }).then(({ impact }) => impact),
    gcTime: 0,
  });
  const counted = data.flatMap(({ count, ...impact }) => (count === null ? [] : { ...impact, count }));
  if (counted.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }} data-testid="impacts">
      {t('definition.impacts')}
      {counted.map(({ resource, field, problem, count, isAtLeast }) => (
        <div key={`${resource} ${field} ${problem}`}>
          {field.replace(/^custom\./, '')}
          {t('colon')}
          {isAtLeast && t('definition.impact.atLeast')}
          {t(`definition.impact.${problem}`, { count })}
        </div>
      ))}
    </Alert>
  );
}
