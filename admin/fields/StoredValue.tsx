import type { Field } from '../../schema/fields/kind.ts';
import { viewOf } from './index.ts';

/** A value as a form or the history holds it. */
export function StoredValue({ field, value }: { field: Field; value: unknown }) {
  if (value === null || value === undefined || value === '') return <span className="empty">—</span>;
  const { Stored, Display } = viewOf(field);
  return Stored ? <Stored field={field} value={value} /> : <Display field={field} value={value} />;
}
