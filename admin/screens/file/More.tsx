import Alert from '@mui/material/Alert';
import { useLabel, useWords } from '../../language/messages.ts';
import type { FileShown } from './useFile.ts';

/** Says of which relations there is more than the file shows. */
export function More({ told }: Pick<FileShown, 'told'>) {
  const t = useWords();
  const label = useLabel();
  return [...told.values()]
    .filter(({ hasMore }) => hasMore)
    .map(({ member, records }) => (
      <Alert key={member.path} severity="warning">
        {t('file.more', { name: label(member.inverse.label), count: records.length })}
      </Alert>
    ));
}
