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
import { fieldNamed } from '../../../../schema/defineResource.ts';
import type { RetiredUse } from '../../../../schema/generated/types.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { apiErrorOf } from '../../../providers/ApiError.ts';
import { resourceInForce } from '../../../providers/customFields.ts';
import { useDictionary } from '../../../providers/dictionaries.ts';
import { me } from '../../../providers/session.ts';
import { ErrorNote } from '../../ErrorNote.tsx';
import { stackedTable } from '../stacked.ts';
import { loadRetiredUses, type Replaced, replaceAll } from './replace.ts';

/** The records that still have a retired code, and what takes its place in them. */
export default function Replacement({ name }: { name: string }) {
  const t = useWords();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...{ queryKey: ['definition', 'DICTIONARY', name, 'retired', me().unit.code], gcTime: 0 },
    queryFn: () => loadRetiredUses(name),
  });
  const [replaced, setReplaced] = useState<Replaced>();
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;

  async function settle(result: Replaced) {
    setReplaced(result);
    await refetch();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'definition' });
  }

  return (
    <Stack spacing={1.5} sx={{ py: 1.5 }} data-testid="replacement">
      {replaced && (
        <Alert severity={replaced.problems.length > 0 ? 'warning' : 'success'}>
          {t('replacement.done', { count: replaced.changed })}
          {replaced.problems.map(({ id, title, message }) => (
            <div key={id}>
              {title}
              {t('colon')}
              {message}
            </div>
          ))}
        </Alert>
      )}
      {data.length === 0 ? (
        <Typography>{t('replacement.none')}</Typography>
      ) : (
        <>
          <Typography>{t('replacement.help')}</Typography>
          <Table size="small" sx={stackedTable}>
            <TableHead>
              <TableRow>
                {(['code', 'field', 'count', 'by'] as const).map((head) => (
                  <TableCell key={head}>{t(`replacement.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((use) => (
                <UseRow key={`${use.resource} ${use.field} ${use.code}`} use={use} onDone={settle} />
              ))}
            </TableBody>
          </Table>
        </>
      )}
    </Stack>
  );
}

function UseRow({ use, onDone }: { use: RetiredUse; onDone: (result: Replaced) => Promise<void> }) {
  const t = useWords();
  const label = useLabel();
  const resource = resourceInForce(use.resource);
  const field = fieldNamed(resource, use.field);
  const items = useDictionary(field)?.items.filter(({ isRetired }) => !isRetired) ?? [];
  const [to, setTo] = useState(items.find(({ code }) => code === use.replacedBy)?.code ?? '');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function run() {
    setBusy(true);
    setProblem(undefined);
    await replaceAll(resource, use, to)
      .then(onDone)
      .catch((caught) => setProblem(apiErrorOf(caught).message));
    setBusy(false);
  }

  return (
    <TableRow>
      <TableCell data-label={t('replacement.code')}>{label(use.label)}</TableCell>
      <TableCell data-label={t('replacement.field')}>
        {label(resource.label)} · {label(field?.label ?? { zh: use.field, en: use.field })}
      </TableCell>
      <TableCell data-label={t('replacement.count')}>
        {t('replacement.counts', { count: use.count, changeable: use.changeable })}
      </TableCell>
      <TableCell data-label={t('replacement.by')}>
        {use.changeable === 0 ? (
          <Typography variant="body2" color="text.secondary">
            {t('replacement.notYours')}
          </Typography>
        ) : (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <TextField
              select
              label={t('replacement.by')}
              value={to}
              error={problem !== undefined}
              helperText={problem}
              onChange={({ target: { value } }) => setTo(value)}
              sx={{ minWidth: 160, flex: 1 }}
            >
              {items.map((item) => (
                <MenuItem key={item.code} value={item.code} dense>
                  {label(item.label)}
                </MenuItem>
              ))}
            </TextField>
            <Button variant="outlined" onClick={run} disabled={isBusy || to === ''}>
              {t('replacement.run')}
            </Button>
          </Stack>
        )}
      </TableCell>
    </TableRow>
  );
}
