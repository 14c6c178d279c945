import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { stateOf } from '../../../../schema/lifecycle.ts';
import { registry } from '../../../declarations.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { Outcomes } from '../../../lifecycle/Outcomes.tsx';
import { useLifecycle } from '../../../lifecycle/useLifecycle.ts';
import { apiErrorOf } from '../../../providers/ApiError.ts';
import { me } from '../../../providers/session.ts';
import { ErrorNote } from '../../ErrorNote.tsx';
import { stackedTable } from '../stacked.ts';
import { loadOutdated, type Renewed, renewAll } from './renew.ts';

/** The records that still follow an earlier lifecycle, and their way to the one in force. */
export default function Renewal({ name }: { name: string }) {
  const t = useWords();
  const label = useLabel();
  const queryClient = useQueryClient();
  const resource = registry.resource(name);
  const { data, error, refetch } = useQuery({
    ...{ queryKey: ['definition', 'LIFECYCLE', name, 'outdated', me().unit.code], gcTime: 0 },
    queryFn: () => loadOutdated(name),
  });
  const lifecycle = useLifecycle(resource, me().unit.code);
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<number>();
  const [renewed, setRenewed] = useState<Renewed>();
  const [problem, setProblem] = useState<string>();
  if (error) return <ErrorNote error={error} />;
  if (!data || !lifecycle) return <LinearProgress />;
  const total = data.states.reduce((sum, { count }) => sum + count, 0);
  const unplaced = data.states.filter(({ code, isGone }) => isGone && !places[code]);

  async function renew() {
    setDone(0);
    setProblem(undefined);
    const states = Object.entries(places).map(([from, to]) => ({ from, to }));
    await renewAll(resource, { states, reason }, setDone)
      .then(setRenewed)
      .catch((caught) => setProblem(apiErrorOf(caught).message));
    setDone(undefined);
    await refetch();
    void queryClient.invalidateQueries({ queryKey: [name] });
  }

  return (
    <Stack spacing={1.5} sx={{ py: 1.5 }} data-testid="renewal">
      {renewed && <Outcomes resource={resource} {...renewed} />}
      {total === 0 ? (
        <Typography>{t('renewal.none')}</Typography>
      ) : (
        <>
          <Typography>{t('renewal.help', { count: total })}</Typography>
          <Table size="small" sx={stackedTable}>
            <TableHead>
              <TableRow>
                {(['from', 'count', 'to'] as const).map((head) => (
                  <TableCell key={head}>{t(`renewal.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.states.map(({ code, label: word, count, isGone }) => (
                <TableRow key={code}>
                  <TableCell data-label={t('renewal.from')}>{label(word)}</TableCell>
                  <TableCell data-label={t('renewal.count')}>{count}</TableCell>
                  <TableCell data-label={t('renewal.to')}>
                    {isGone ? (
                      <TextField
                        select
                        required
                        label={t('renewal.to')}
                        value={places[code] ?? ''}
                        onChange={({ target: { value } }) => setPlaces((now) => ({ ...now, [code]: value }))}
                        sx={{ minWidth: 200 }}
                      >
                        {lifecycle.states
                          .filter(({ isRetired }) => !isRetired)
                          .map((state) => (
                            <MenuItem key={state.code} value={state.code} dense>
                              {label(state.label)}
                            </MenuItem>
                          ))}
                      </TextField>
                    ) : (
                      label(stateOf(lifecycle, code)?.label ?? word)
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <TextField
            label={t('renewal.reason')}
            value={reason}
            onChange={({ target: { value } }) => setReason(value)}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
          {done !== undefined && <LinearProgress variant="determinate" value={(100 * done) / total} />}
          {problem && <Alert severity="error">{problem}</Alert>}
          <div>
            <Button variant="contained" onClick={renew} disabled={done !== undefined || unplaced.length > 0}>
              {t('renewal.run', { count: total })}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
