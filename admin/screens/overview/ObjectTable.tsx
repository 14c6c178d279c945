import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouteLink } from 'react-admin';
import type { ResponsibilityCoverage, ResponsibilityObjectRow } from '../../../schema/generated/types.ts';
import { fieldOf, registry } from '../../declarations.ts';
import { Word } from '../../fields/choice.tsx';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { stackedTable } from '../definitions/stacked.ts';

interface Holder {
  id: string;
  person: { name: string | null } | null;
}

const NAMES = `query Holders($ids: [ID!], $after: String) {
  page: responsibilityAssignments(filter: { id: { in: $ids } }, first: 100, after: $after) {
    nodes { id person { name } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  page: { nodes: readonly Holder[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** Names as the caller may see them, by assignment. */
async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found: Holder[] = [];
  for (let after: string | null = null, isMore = ids.length > 0; isMore; ) {
    const { page }: Page = await request<Page>(NAMES, { ids, after });
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    isMore = page.pageInfo.hasNextPage;
  }
  return new Map(found.map(({ id, person }) => [id, person?.name ?? '—']));
}

const roleField = fieldOf(registry.resource('responsibilityAssignment'), 'role');

/** Each object with who holds its roles; a role that nobody holds is named as missing. */
export function ObjectTable({ coverage: { roles, resource, objects } }: { coverage: ResponsibilityCoverage }) {
  const t = useWords();
  const ids = objects.flatMap(({ holders }) => holders.flatMap(({ recordIds }) => recordIds));
  const { data: names } = useQuery({ queryKey: ['holders', ids], queryFn: () => namesOf(ids) });
  if (objects.length === 0) return <Typography sx={{ p: 2 }}>{t('responsibility.none')}</Typography>;
  return (
    <Table size="small" sx={stackedTable} data-testid="responsibility-objects">
      <TableHead>
        <TableRow>
          <TableCell>{t('responsibility.object')}</TableCell>
          <TableCell>{t('coverage.unit')}</TableCell>
          {roles.map((role) => (
            <TableCell key={role}>
              <Word field={roleField} code={role} />
            </TableCell>
          ))}
          <TableCell>{t('responsibility.problems')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {objects.map((row) => (
          <TableRow key={row.key} hover>
            <TableCell>
              {resource && row.recordId ? (
                <Link component={RouteLink} to={`/${resource}/${row.recordId}/show`} underline="hover">
                  {row.title ?? row.key}
                </Link>
              ) : (
                (row.title ?? row.key)
              )}
            </TableCell>
            <TableCell data-label={t('coverage.unit')}>{row.unitName}</TableCell>
            {roles.map((role) => (
              <TableCell key={role}>
                <Holders row={row} role={role} names={names} />
              </TableCell>
            ))}
            <TableCell>
              {[
                row.missing.length > 0 && t('responsibility.missing', { count: row.missing.length }),
                row.overlaps.length > 0 && t('responsibility.overlaps'),
                row.isDoubled && t('responsibility.doubled'),
              ]
                .filter(Boolean)
                .join(t('and')) || t('responsibility.complete')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Holders({
  row,
  role,
  names,
}: {
  row: ResponsibilityObjectRow;
  role: string;
  names?: ReadonlyMap<string, string> | undefined;
}) {
  const t = useWords();
  const ids = row.holders.find((one) => one.role === role)?.recordIds ?? [];
  if (ids.length === 0)
    return (
      <Typography component="strong" variant="body2" color="error" sx={{ fontWeight: 600 }}>
        {t('coverage.gap')}
      </Typography>
    );
  return (
    <span>
      {ids.map((id, position) => (
        <span key={id}>
          {position > 0 && t('and')}
          <Link component={RouteLink} to={`/responsibilityAssignment/${id}/show`} underline="hover">
            {names?.get(id) ?? '…'}
          </Link>
        </span>
      ))}
    </span>
  );
}
