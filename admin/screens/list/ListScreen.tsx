import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { List } from 'react-admin';
import { useLabel, useWords } from '../../language/messages.ts';
import { BulkTransitions } from '../../lifecycle/BulkTransitions.tsx';
import { activePlace } from '../../providers/activePlace.ts';
import { sortOf } from '../../providers/sorting.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { Cards } from './Cards.tsx';
import { useColumns } from './CustomColumns.tsx';
import { EmptyList } from './EmptyList.tsx';
import { filterElements } from './filters.tsx';
import { ListActions } from './ListActions.tsx';
import { Pages } from './Pages.tsx';
import { RecordTable } from './RecordTable.tsx';

/** The records of a resource: a table where there is room, cards on a phone; filters, sorting and page stand in the URL. */
export default function ListScreen() {
  const resource = useDeclaration();
  const label = useLabel();
  const t = useWords();
  const { columns } = useColumns(resource);
  const bulkActions = resource.lifecycle ? <BulkTransitions resource={resource} /> : false;
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <List
      key={resource.name}
      title={label(resource.label)}
      storeKey={`${resource.name}.${activePlace.get() ?? 'home'}`}
      queryOptions={{ meta: { fields: columns } }}
      sort={sortOf(resource)}
      perPage={25}
      filters={filterElements(resource, label, t)}
      actions={<ListActions resource={resource} />}
      pagination={<Pages />}
      empty={false}
      error={<ErrorNote />}
      exporter={false}
    >
      {isPhone ? (
        <Cards columns={columns} empty={<EmptyList resource={resource} />} bulkActions={bulkActions} />
      ) : (
        <RecordTable
          resource={resource}
          columns={columns}
          empty={<EmptyList resource={resource} />}
          bulkActions={bulkActions}
        />
      )}
    </List>
  );
}
