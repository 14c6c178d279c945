import AccountTree from '@mui/icons-material/AccountTree';
import Button from '@mui/material/Button';
import { CreateButton, FilterButton, Link, TopToolbar } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { filtersOf } from '../../declarations.ts';
import { useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { SheetActions } from './SheetActions.tsx';

/** One primary action, to create; the rest is quieter. */
export function ListActions({ resource }: { resource: Resource }) {
  const t = useWords();
  return (
    <TopToolbar>
      {filtersOf(resource).length > 0 && <FilterButton disableSaveQuery />}
      {resource.admin.tree && (
        <Button size="small" component={Link} to={`/${resource.name}/tree`} startIcon={<AccountTree />}>
          {t('tree.open')}
        </Button>
      )}
      <SheetActions resource={resource} />
      {can(resource.name, 'CREATE') && <CreateButton variant="contained" />}
    </TopToolbar>
  );
}
