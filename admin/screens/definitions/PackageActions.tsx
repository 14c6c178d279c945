import FileDownload from '@mui/icons-material/FileDownload';
import FileUpload from '@mui/icons-material/FileUpload';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { saveFile } from '../../providers/saveFile.ts';
import { me } from '../../providers/session.ts';
import PackageDialog from './PackageDialog.tsx';

/** All that the unit defines goes out as one signed file, and comes in from one. */
export function PackageActions() {
  const t = useWords();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);

  async function take() {
    try {
      const { file } = await request<{ file: object }>('{ file: definitionPackage }');
      saveFile(JSON.stringify(file, null, 1), t('package.fileName', { place: me().unit.name }), 'application/json');
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  }

  return (
    <Stack direction="row" spacing={1}>
      <Button onClick={take} startIcon={<FileDownload />}>
        {t('package.take')}
      </Button>
      <Button onClick={() => setOpen(true)} startIcon={<FileUpload />}>
        {t('package.bring')}
      </Button>
      {isOpen && <PackageDialog onClose={() => setOpen(false)} />}
    </Stack>
  );
}
