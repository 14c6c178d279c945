import { Pagination, useListContext } from 'react-admin';
import { useWords } from '../../language/messages.ts';

/** Counts are exact up to 10,000; beyond, the API stops counting and the list says so. */
export function Pages() {
  const t = useWords();
  const { meta } = useListContext();
  const isCapped = Boolean((meta as { isTotalCapped?: boolean } | undefined)?.isTotalCapped);
  const labelDisplayedRows = ({ from, to, count }: { from: number; to: number; count: number }) =>
    t('list.range', { from, to, total: `${count.toLocaleString('zh-CN')}${isCapped ? '+' : ''}` });
  // Material's own property, which react-admin hands on without naming it in its type.
  return <Pagination rowsPerPageOptions={[25, 50, 100]} {...({ labelDisplayedRows } as object)} />;
}
