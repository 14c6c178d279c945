import ViewList from '@mui/icons-material/ViewList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Link, Title, TopToolbar } from 'react-admin';
import { useLabel, useWords } from '../../language/messages.ts';
import { useDeclaration } from '../useDeclaration.ts';
import { Branch } from './Branch.tsx';

/** The records of a resource as the tree its declaration names. */
export default function TreeScreen() {
  const resource = useDeclaration();
  const t = useWords();
  const label = useLabel();
  return (
    <Box>
      <Title title={t('tree.title', { name: label(resource.label) })} />
      <TopToolbar>
        <Button size="small" component={Link} to={`/${resource.name}`} startIcon={<ViewList />}>
          {t('tree.list')}
        </Button>
      </TopToolbar>
      <Card sx={{ p: 1.5 }}>
        <Branch resource={resource} parent={null} />
      </Card>
    </Box>
  );
}
