import Lock from '@mui/icons-material/LockOutlined';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouteLink } from 'react-admin';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { pathOf } from './kindViews.ts';
import type { Listed } from './loadDefinitions.ts';
import { stackedTable } from './stacked.ts';

const numeric = { textAlign: { md: 'right' } };

/** Definitions of one kind as a dense table, each leading to its screen. */
export function DefinitionList({ kind, listed }: { kind: DefinitionKindName; listed: readonly Listed[] }) {
  const t = useWords();
  const label = useLabel();
  const heads = ['title', 'code', 'count', 'changed', 'standing'] as const;
  return (
    <Table size="small" sx={stackedTable}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head} sx={head === 'count' ? numeric : {}}>
              {t(`definition.${head}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {listed.map((definition) => (
          <TableRow key={definition.name} hover data-definition={definition.name}>
            <TableCell>
              <Link component={RouteLink} to={pathOf(kind, definition.name)} underline="hover">
                {label(definition.title)}
              </Link>
            </TableCell>
            <TableCell data-label={t('definition.code')}>
              <code>{definition.name}</code>
            </TableCell>
            <TableCell data-label={t('definition.count')} className="number" sx={numeric}>
              {definition.count}
            </TableCell>
            <TableCell data-label={t('definition.changed')}>{t(changedBy(definition))}</TableCell>
            <TableCell>
              <Marks definition={definition} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const changedBy = ({ isChangedHere, isChangedAbove }: Listed) =>
  isChangedHere ? 'definition.changedHere' : isChangedAbove ? 'definition.changedAbove' : 'definition.asShipped';

function Marks({ definition: { whyFixed, hasDraft, conflicts } }: { definition: Listed }) {
  const t = useWords();
  const label = useLabel();
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {whyFixed && (
        <Chip size="small" variant="outlined" icon={<Lock />} label={t('definition.fixed')} title={label(whyFixed)} />
      )}
      {hasDraft && <Chip size="small" variant="outlined" color="primary" label={t('definition.draft')} />}
      {conflicts > 0 && <Chip size="small" color="error" label={t('definition.inDoubt', { count: conflicts })} />}
    </Stack>
  );
}
