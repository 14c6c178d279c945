import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TablePagination from '@mui/material/TablePagination';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { ResponsibilityCoverage as Coverage } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { useSettled } from '../../useSettled.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { ObjectTable } from './ObjectTable.tsx';
import { UnitTable } from './UnitTable.tsx';

const PAGE = 50;

const QUERY = `query Coverage($scheme: ID!, $on: Date!, $unit: PlaceCode, $isIncompleteOnly: Boolean!, $offset: Int!) {
  coverage: responsibilityCoverage(scheme: $scheme, on: $on, unit: $unit, isIncompleteOnly: $isIncompleteOnly, first: ${PAGE}, offset: $offset) {
    isInForce roles resource total units { unit unitName objects incomplete overlapping }
    objects { key recordId title unitName missing overlaps isDoubled holders { role recordIds } }
  }
}`;

/** Who answers for each object of a scheme on a day, and where nobody does. */
export default function ResponsibilityCoverage({ record }: { record: RaRecord }) {
  const t = useWords();
  const [on, setOn] = useState(() => beijingDate(new Date()));
  const [isIncompleteOnly, setIncompleteOnly] = useState(false);
  const [unit, setUnit] = useState<string | null>(null);
  const [page, setPage] = useState(0);
  const day = useSettled(on);
  const asked = { scheme: record.id, on: day, unit, isIncompleteOnly, offset: page * PAGE };
  const { data, error } = useQuery({
    queryKey: ['responsibilityCoverage', asked, me().unit.code],
    queryFn: () => request<{ coverage: Coverage }>(QUERY, asked),
    enabled: /^\d{4}-\d\d-\d\d$/.test(day),
    placeholderData: keepPreviousData,
  });
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setPage(0);
      set(value);
    };
  return (
    <Card component="section" data-testid="responsibility">
      <Stack direction="row" useFlexGap spacing={2} sx={{ p: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h3">{t('responsibility.title')}</Typography>
        <TextField
          type="date"
          label={t('responsibility.on')}
          value={on}
          onChange={({ target }) => anew(setOn)(target.value)}
          sx={{ width: 170 }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <FormControlLabel
          control={<Switch checked={isIncompleteOnly} onChange={(_, isOn) => anew(setIncompleteOnly)(isOn)} />}
          label={t('responsibility.incompleteOnly')}
        />
      </Stack>
      {error && <ErrorNote error={error} />}
      {!data && !error && <LinearProgress />}
      {data && (
        <>
          {!data.coverage.isInForce && (
            <Typography sx={{ px: 1.5, pb: 1 }}>{t('responsibility.notInForce')}</Typography>
          )}
          <UnitTable units={data.coverage.units} chosen={unit} onChoose={anew(setUnit)} />
          <ObjectTable coverage={data.coverage} />
          {data.coverage.total > PAGE && (
            <TablePagination
              component="div"
              count={data.coverage.total}
              page={page}
              rowsPerPage={PAGE}
              rowsPerPageOptions={[PAGE]}
              onPageChange={(_, next) => setPage(next)}
            />
          )}
        </>
      )}
    </Card>
  );
}
