import Box from '@mui/material/Box';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { viewOf } from '../../fields/index.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { moveOf } from './entries.ts';
import { type FileRecord, toldOf } from './fetchFile.ts';

interface Props {
  resource: Resource;
  record: FileRecord;
  /** All of the same relation, the earliest first: what figures that follow on are compared with. */
  records: readonly FileRecord[];
}

/** What is told of a record: what is filled in and the caller may see. */
export function RecordTold({ resource, record, records }: Props) {
  const label = useLabel();
  const t = useWords();
  const names = toldOf(resource).filter((name) => isFilled(record[name]));
  return (
    <Box component="dl" className="told">
      {names.map((name) => {
        const field = fieldOf(resource, name);
        return (
          <div key={name} data-field={name} className={viewOf(field).isWide && 'wide'}>
            <dt>
              {label(field.label)}
              {t('colon')}
            </dt>
            <dd>
              <FieldValue resource={resource} record={record} name={name} />
              {resource.timeline?.follows?.includes(name) && <Moved {...{ resource, record, records, name }} />}
            </dd>
          </div>
        );
      })}
    </Box>
  );
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** How far a figure moved against the record before: by how much, and by how many hundredths. */
function Moved({ resource, record, records, name }: Props & { name: string }) {
  const t = useWords();
  const move = moveOf(records, record, name);
  if (!move || move.by === 0) return null;
  const { Display } = viewOf(fieldOf(resource, name));
  const sign = move.by > 0 ? '+' : '−';
  const share = move.was === 0 ? '' : `（${sign}${((Math.abs(move.by) / move.was) * 100).toFixed(1)}%）`;
  return (
    <small className="moved">
      {' '}
      {t('file.moved')} {sign}
      <Display field={fieldOf(resource, name)} value={Math.abs(move.by)} />
      {share}
    </small>
  );
}
