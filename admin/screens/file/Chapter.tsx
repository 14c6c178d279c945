import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { showDate, showMoment } from '../../fields/date.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { momentsOf } from './entries.ts';
import type { FileRecord, Told } from './fetchFile.ts';
import { RecordTold } from './RecordTold.tsx';
import { useSpan } from './useSpan.ts';

/** A part of the document under a numbered heading. */
export const Chapter = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box component="section" className="file-chapter" sx={{ mt: 2 }}>
    <Typography variant="h2" sx={{ borderBottom: 1, borderColor: 'divider', mb: 1, breakAfter: 'avoid' }}>
      {name}
    </Typography>
    {children}
  </Box>
);

/** The records of one relation, each with its times. */
export function ToldRecords({ told: { member, records } }: { told: Told }) {
  const label = useLabel();
  const { resource, label: name } = member.inverse;
  if (records.length === 0) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="h3" sx={{ breakAfter: 'avoid' }}>
        {label(name)}（{records.length}）
      </Typography>
      {records.map((record) => (
        <Box key={record.id} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider', breakInside: 'avoid' }}>
          <b>{titleOf(resource, record)}</b> <small>{record.unit.name}</small>
          <Times resource={resource} record={record} />
          <RecordTold resource={resource} record={record} records={records} />
        </Box>
      ))}
    </Box>
  );
}

function Times({ resource, record }: { resource: Told['member']['inverse']['resource']; record: FileRecord }) {
  const t = useWords();
  const label = useLabel();
  const span = useSpan();
  const chosen = useObservable(language);
  return (
    <Box component="dl" className="told">
      {momentsOf({ path: '', resource, record, start: null }).map(({ key, label: what, day, moment, step }) => (
        <div key={key}>
          <dt>
            {label(what)}
            {t('colon')}
          </dt>
          <dd>
            {moment ? showMoment(moment, chosen) : showDate(day, chosen)}
            {step !== null && <small>（{t('file.step', { span: span(step) })}）</small>}
          </dd>
        </div>
      ))}
    </Box>
  );
}
