import FileDownload from '@mui/icons-material/FileDownload';
import FileUpload from '@mui/icons-material/FileUpload';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { canImport, exportUrl, type SheetFormat } from '../../providers/sheets.ts';

const ImportDialog = lazy(() => import('./ImportDialog.tsx'));
const formats: readonly SheetFormat[] = ['xlsx', 'csv'];

/** The list as a file, and a file as records. */
export const SheetActions = ({ resource }: { resource: Resource }) => (
  <>
    {can(resource.name, 'EXPORT') && <ExportMenu resource={resource} />}
    {canImport(resource) && <ImportButton resource={resource} />}
  </>
);

function ExportMenu({ resource }: { resource: Resource }) {
  const t = useWords();
  const { filterValues: filter, sort } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<FileDownload />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
      >
        {t('sheet.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {formats.map((format) => (
          <MenuItem
            key={format}
            component="a"
            href={exportUrl(resource, format, { filter, sort })}
            // A refusal then shows among the downloads instead of taking the page's place.
            download
            onClick={close}
          >
            {t(`sheet.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function ImportButton({ resource }: { resource: Resource }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<FileUpload />} onClick={() => setOpen(true)}>
        {t('sheet.import')}
      </Button>
      {isOpen && (
        <Suspense>
          <ImportDialog resource={resource} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
