import Link from '@mui/material/Link';
import type { MouseEvent, ReactElement } from 'react';
import { DataTable, type RaRecord, Link as RouteLink } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { columnsOf, fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { viewOf } from '../../fields/index.ts';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel } from '../../language/messages.ts';
import { canSort } from '../../providers/sorting.ts';

interface Props {
  resource: Resource;
  empty?: ReactElement;
  columns?: readonly string[];
  isSortable?: boolean;
  /** What can be done with several selected records; nothing can be selected without. */
  bulkActions?: ReactElement | false;
}

/** Records as a dense table; the first column leads to the record, by mouse and by keyboard. */
export function RecordTable({
  resource,
  empty,
  columns = columnsOf(resource),
  isSortable = true,
  bulkActions = false,
}: Props) {
  const label = useLabel();
  return (
    <DataTable
      resource={resource.name}
      bulkActionButtons={bulkActions}
      rowClick="show"
      size="small"
      {...(empty && { empty })}
    >
      {columns.map((name, position) => {
        const field = fieldOf(resource, name);
        return (
          <DataTable.Col
            key={name}
            source={name}
            label={label(field.label)}
            disableSort={!isSortable || !canSort(resource, name)}
            align={viewOf(field).isNumeric ? 'right' : 'left'}
            render={(record: RaRecord) => {
              const value = (
                <FieldValue resource={resource} record={record} name={name} isShort isInLink={position === 0} />
              );
              return position === 0 ? (
                <RecordLink resource={resource} record={record}>
                  {value}
                </RecordLink>
              ) : (
                value
              );
            }}
          />
        );
      })}
    </DataTable>
  );
}

function RecordLink({ resource, record, children }: { resource: Resource; record: RaRecord; children: ReactElement }) {
  return (
    <Link
      component={RouteLink}
      to={`/${resource.name}/${record.id}/show`}
      aria-label={titleOf(resource, record)}
      underline="hover"
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}
