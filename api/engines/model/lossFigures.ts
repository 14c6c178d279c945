import { kindOf } from '../../../schema/fields/kinds.ts';
import { lossReport } from '../../../schema/resources/relief/lossReport.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from './judging.ts';

const keys: readonly string[] = lossReport.key;
const figures = Object.entries(lossReport.fields).flatMap(([name, field]) =>
  ['integer', 'numeric'].includes(kindOf(field).column) && !keys.includes(name) ? [name] : [],
);

const latest = figures.map((name) => {
  const column = quote(columnOf(name));
  return `(array_agg(${column}::float8 order by as_of desc, id desc) filter (where ${column} is not null))[1] as ${quote(name)}`;
});

const falls = {
  zh: '比上一期减少，须填写数据变动说明',
  en: 'Less than in the report before: say in changeReason why',
};

/** A figure that falls against the last report that gave it needs an explanation (自然灾害情况统计调查制度). */
export const lossFigures: DomainHook = async (change) => {
  const { em, action, id, owner, after } = change;
  if (action === 'DELETE' || after.changeReason) return undefined;
  if (!touches(change, ['incident', 'asOf', 'changeReason', ...figures])) return undefined;
  const [before] = await runWithin<Record<string, number | null>>(em, {
    text: `select ${latest.join(', ')} from loss_report
      where owner = $1 and incident = $2 and (as_of, id) < ($3, $4) and id <> $4 and deleted_at is null`,
    values: [owner, after.incident, after.asOf, id],
  });
  const fell = figures.filter((name) => {
    const [was, is] = [before?.[name] ?? null, (after[name] ?? null) as number | null];
    return was !== null && is !== null && is < was;
  });
  return fell.map((path) => ({ path, label: falls }));
};
