import ChevronRight from '@mui/icons-material/ChevronRight';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, Link as RouteLink, useGetList } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { columnsOf, registry } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useWords } from '../../language/messages.ts';
import { sortOf } from '../../providers/sorting.ts';
import { ErrorNote } from '../ErrorNote.tsx';

const MOST = 100;

interface Props {
  resource: Resource;
  /** null for the records without a parent in sight. */
  parent: string | null;
}

/** The records directly below one, each of which opens in its turn. */
export function Branch({ resource, parent }: Props) {
  const t = useWords();
  const { tree = '' } = resource.admin;
  const { data, total, error } = useGetList(resource.name, {
    pagination: { page: 1, perPage: MOST },
    sort: sortOf(resource),
    meta: {
      fields: secondary(resource),
      select: selectChildren(resource),
      where: parent ? { [`${tree}Id`]: { eq: parent } } : { not: { [tree]: {} } },
    },
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  if (data.length === 0) return <Typography color="text.secondary">{t('tree.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: parent ? 3 : 0 }}>
      {data.map((record) => (
        <Node key={record.id} resource={resource} record={record} />
      ))}
      {total !== undefined && total > MOST && <li>{t('tree.more', { shown: MOST, total })}</li>}
    </Box>
  );
}

/** The relation from a record to those directly below, where the declaration gives it a name. */
const childrenOf = (resource: Resource): string | undefined =>
  registry
    .inversesOf(resource)
    .find((inverse) => inverse.resource.name === resource.name && inverse.field === resource.admin.tree)?.name;

function selectChildren(resource: Resource): string {
  const children = childrenOf(resource);
  return children ? `${children}(first: 1) { totalCount }` : '';
}

/** Where it is not known whether something lies below, one may look. */
const hasChildren = (resource: Resource, record: RaRecord): boolean =>
  record[childrenOf(resource) ?? '']?.totalCount !== 0;

/** What stands beside the title: the second column and the unit. */
const secondary = (resource: Resource): readonly string[] => [
  ...columnsOf(resource)
    .filter((name) => name !== resource.title)
    .slice(0, 1),
  'unit',
];

function Node({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = titleOf(resource, record);
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <IconButton
          size="small"
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
          aria-label={t('tree.expand', { title })}
          sx={{ visibility: hasChildren(resource, record) ? undefined : 'hidden' }}
        >
          {isOpen ? <ExpandMore fontSize="small" /> : <ChevronRight fontSize="small" />}
        </IconButton>
        <Link component={RouteLink} to={`/${resource.name}/${record.id}/show`}>
          {title}
        </Link>
        <Typography variant="body2" color="text.secondary" sx={{ display: 'flex', gap: 1, ml: 1 }}>
          {secondary(resource).map((name) => (
            <FieldValue key={name} resource={resource} record={record} name={name} isShort />
          ))}
        </Typography>
      </Box>
      {isOpen && <Branch resource={resource} parent={String(record.id)} />}
    </li>
  );
}
