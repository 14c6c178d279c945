import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouteLink } from 'react-admin';
import { showTime } from '../../fields/date.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { iconOf } from '../../search/icons.ts';
import { ChangedField } from '../show/ChangedField.tsx';
import type { Entry } from './entries.ts';
import type { FileRecord } from './fetchFile.ts';
import { RecordTold } from './RecordTold.tsx';
import { useSpan } from './useSpan.ts';

/** One entry of a timeline: when, what, after how long, and the record it is of. */
export function EntryLine({ entry, records }: { entry: Entry; records: readonly FileRecord[] | undefined }) {
  const { path, resource, record, label: what, moment, minutes, step, isFirst, history, changes } = entry;
  const t = useWords();
  const label = useLabel();
  const span = useSpan();
  const Icon = iconOf(resource);
  return (
    <Box component="li" className="file-entry" data-path={path}>
      <span className="time">{moment && showTime(moment)}</span>
      <Icon fontSize="small" color="primary" titleAccess={label(resource.label)} />
      <div>
        <Typography component="div" variant="body2">
          <b>{what ? label(what) : t(`history.${history?.action as 'UPDATE'}`)}</b>{' '}
          {path && (
            <Link component={RouteLink} to={`/${resource.name}/${record.id}/show`} underline="hover">
              {label(resource.label)} · {titleOf(resource, record)}
            </Link>
          )}
          {history && <span> · {history.actor ?? t('history.system')}</span>}
          <small className="spans">
            {minutes !== null && minutes > 0 && <span> {t('file.since', { span: span(minutes) })}</span>}
            {step !== null && <span> · {t('file.step', { span: span(step) })}</span>}
          </small>
        </Typography>
        {history?.reason && <div>{t('history.reason', { reason: history.reason })}</div>}
        {changes.map((change) => (
          <ChangedField key={change.field} resource={resource} change={change} />
        ))}
        {isFirst && records && <RecordTold resource={resource} record={record} records={records} />}
      </div>
    </Box>
  );
}
