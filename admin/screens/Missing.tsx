import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, Title } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { type MessageKey, useLabel, useWords } from '../language/messages.ts';

export const MissingPage = () => <Missing />;

interface Props {
  resource?: Resource;
  why?: MessageKey;
}

/** A record or page that is not there, or not for the caller: both are the same answer. */
export function Missing({ resource, why = resource ? 'missing.record' : 'missing.page' }: Props) {
  const t = useWords();
  const label = useLabel();
  return (
    <Stack spacing={2} sx={{ p: 4, alignItems: 'center', textAlign: 'center' }}>
      <Title title={t('missing.title')} />
      <Typography>{t(why)}</Typography>
      <Button component={Link} to={resource ? `/${resource.name}` : '/'} variant="outlined">
        {resource ? t('missing.toList', { name: label(resource.label) }) : t('missing.home')}
      </Button>
    </Stack>
  );
}
