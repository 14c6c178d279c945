import LinearProgress from '@mui/material/LinearProgress';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-admin';
import { activePlace } from '../providers/activePlace.ts';
import { loadSession } from '../providers/loadSession.ts';

/** /place/430112000000: makes it the active place, forgets what the other place showed, and goes to the home page. */
export function PlaceRoute() {
  const { code = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  useEffect(() => {
    activePlace.set(code);
    void loadSession().then(() => {
      queryClient.clear();
      navigate('/', { replace: true });
    });
  }, [code, navigate, queryClient]);
  return <LinearProgress />;
}
