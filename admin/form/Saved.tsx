import LinearProgress from '@mui/material/LinearProgress';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { useWords } from '../language/messages.ts';

interface Props {
  resource: Resource;
  id: string;
  /** Called once the way to the record is taken: the screen may be come back to. */
  onLeft: () => void;
}

/** Takes the place of a form that was saved, so that nothing asks whether to leave it, and leads to the record. */
export function Saved({ resource, id, onLeft }: Props) {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    void queryClient.invalidateQueries();
    notify(t('saved'), { type: 'success' });
    navigate(`/${resource.name}/${id}/show`);
    onLeft();
  }, []);
  return <LinearProgress />;
}
