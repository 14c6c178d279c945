import Edit from '@mui/icons-material/Edit';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type RaRecord, Link as RouteLink } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import type { Verb } from '../../providers/session.ts';
import { AdoptButton, isAdoptable } from '../adoption/AdoptButton.tsx';
import { DeleteRecord } from './DeleteRecord.tsx';

interface Props {
  resource: Resource;
  record: RaRecord;
}

/** Where the record stands, what it is called, and what the caller may do with it, as the API answered. */
export function Heading({ resource, record }: Props) {
  const t = useWords();
  const label = useLabel();
  const verbs = (record.can ?? []) as readonly Verb[];
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', rowGap: 1 }}>
      <Stack sx={{ flex: 1, minWidth: 200 }}>
        <Breadcrumbs>
          <Link component={RouteLink} to={`/${resource.name}`}>
            {label(resource.label)}
          </Link>
          {parentsOf(resource, record).map((parent) => (
            <Link key={parent.id} component={RouteLink} to={`/${resource.name}/${parent.id}/show`}>
              {titleOf(resource, parent)}
            </Link>
          ))}
        </Breadcrumbs>
        <Typography variant="h1">{titleOf(resource, record)}</Typography>
      </Stack>
      {isAdoptable(resource, record) && <AdoptButton resource={resource} record={record} />}
      {verbs.includes('DELETE') && <DeleteRecord resource={resource} record={record} />}
      {verbs.includes('UPDATE') && (
        <Button
          size="small"
          // where there is a lifecycle, its usual step is the one primary action
          variant={resource.lifecycle ? 'outlined' : 'contained'}
          component={RouteLink}
          to={`/${resource.name}/${record.id}`}
          startIcon={<Edit />}
        >
          {t('edit')}
        </Button>
      )}
    </Stack>
  );
}

/** The records above one of a tree, from the top. */
function parentsOf({ admin: { tree } }: Resource, record: RaRecord): readonly RaRecord[] {
  const parents: RaRecord[] = [];
  for (let parent = tree && record[tree]; parent; parent = tree && parent[tree]) parents.unshift(parent);
  return parents;
}
