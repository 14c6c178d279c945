import type { FormattedExecutionResult } from 'graphql';
import { spliced } from './execute.ts';

/** Step "respond": PostgreSQL's JSON text goes into the answer as it is. */
export function respond(result: FormattedExecutionResult): string {
  const data = result.data as { [spliced]?: string } | null | undefined;
  const text = data?.[spliced];
  if (text === undefined) return `${JSON.stringify(result)}\n`;
  const { data: _data, ...rest } = result;
  const tail = JSON.stringify(rest);
  return `{${tail === '{}' ? '' : `${tail.slice(1, -1)},`}"data":${text}}\n`;
}
