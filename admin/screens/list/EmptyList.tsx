import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CreateButton, useListContext } from 'react-admin';
import { rolesOf } from '../../../schema/access.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import { roles } from '../../../schema/roles.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { can, me } from '../../providers/session.ts';

/** Says why there is nothing, and what to do: clear the filters, create the first record, or whom to ask. */
export function EmptyList({ resource }: { resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const { filterValues, setFilters } = useListContext();
  const name = label(resource.label);
  const isFiltered = Object.keys(filterValues).length > 0;
  const writers = rolesOf(resource.access.create);
  const who = writers === 'any' ? '' : writers.map((role) => label(roles[role].label)).join(t('and'));
  return (
    <Stack spacing={1.5} sx={{ p: 4, alignItems: 'center', textAlign: 'center' }}>
      <Typography>
        {isFiltered ? t('empty.filtered', { name }) : t('empty.none', { name, place: me().unit.name })}
      </Typography>
      {isFiltered ? (
        <Button variant="outlined" onClick={() => setFilters({}, {})}>
          {t('empty.clear')}
        </Button>
      ) : can(resource.name, 'CREATE') ? (
        <CreateButton resource={resource.name} variant="outlined" />
      ) : (
        <Typography color="text.secondary">{t('empty.who', { who, name })}</Typography>
      )}
    </Stack>
  );
}
