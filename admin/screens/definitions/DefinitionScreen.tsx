import LinearProgress from '@mui/material/LinearProgress';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { registry } from '../../declarations.ts';
import { loadSession } from '../../providers/loadSession.ts';
import { me } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { isGone } from '../isGone.ts';
import { Missing } from '../Missing.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { DefinitionPage } from './DefinitionPage.tsx';
import { kindOf } from './definitionKind.ts';
import { isKindName } from './kindViews.ts';
import { loadDefinition, type Named, type Standing } from './loadDefinition.ts';

/** One definition, as the unit where the caller works has it. */
export default function DefinitionScreen() {
  const resource = useDeclaration();
  const { kind, name = '' } = useParams();
  if (!isKindName(kind)) return <Missing resource={resource} />;
  return <Loaded key={`${kind} ${name} ${me().unit.code}`} kind={kind} name={name} />;
}

/** Reads it anew, then edits what was read, whatever later reads bring; after a publication it begins again. */
function Loaded({ kind, name }: Named) {
  const resource = useDeclaration();
  const queryClient = useQueryClient();
  const { unit } = me();
  const [round, setRound] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['definition', kind, name, unit.code, round],
    queryFn: () => loadDefinition({ kind, name }, unit.code),
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false },
  });

  async function beginAgain() {
    setRound((now) => now + 1);
    await loadSession();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== kind });
  }

  if (error) return isGone(error) ? <Missing resource={resource} /> : <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  if (!isThere(data)) return <Missing resource={resource} />;
  return (
    <DefinitionPage
      key={round}
      standing={data}
      onSettled={beginAgain}
      onSaved={() => void queryClient.invalidateQueries({ queryKey: ['definition'] })}
    />
  );
}

/** Nobody has defined it where the API answers with a definition that says nothing. */
const isThere = ({ kind, name, versions, inForce }: Standing): boolean =>
  kindOf(kind).shipped(registry, name) !== undefined || versions.length > 0 || inForce.layers.length > 0;
