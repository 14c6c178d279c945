import AccountTree from '@mui/icons-material/AccountTree';
import Button from '@mui/material/Button';
import { CreateButton, FilterButton, Link, TopToolbar } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { furtherScreensOf } from '../ownScreens.ts';
import { CustomColumns } from './CustomColumns.tsx';
import { filterNames } from './filters.tsx';
import { SheetActions } from './SheetActions.tsx';

/** One primary action, to create; the rest is quieter. */
export function ListActions({ resource }: { resource: Resource }) {
  const t = useWords();
  return (
    <TopToolbar>
      {filterNames(resource).length > 0 && <FilterButton disableSaveQuery />}
      <CustomColumns resource={resource} />
      {resource.admin.tree && (
        <Button size="small" component={Link} to={`/${resource.name}/tree`} startIcon={<AccountTree />}>
          {t('tree.open')}
        </Button>
      )}
      {furtherScreensOf(resource.name).map(({ path, title, Icon }) => (
        <Button key={path} size="small" component={Link} to={`/${resource.name}/${path}`} startIcon={<Icon />}>
          {t(title)}
        </Button>
      ))}
      <SheetActions resource={resource} />
      {can(resource.name, 'CREATE') && <CreateButton variant="contained" />}
    </TopToolbar>
  );
}
