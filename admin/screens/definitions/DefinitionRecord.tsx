import LinearProgress from '@mui/material/LinearProgress';
import { Navigate } from 'react-router-dom';
import { ErrorNote } from '../ErrorNote.tsx';
import { isGone } from '../isGone.ts';
import { Missing } from '../Missing.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { useParams } from '../useParams.ts';
import { useRecord } from '../useRecord.ts';
import { pathOf } from './kindViews.ts';

/** A version by its id, as search and links name it, leads to the definition it is a version of. */
export default function DefinitionRecord() {
  const resource = useDeclaration();
  const { id } = useParams();
  const { data: version, error } = useRecord(resource, id);
  if (version) return <Navigate to={pathOf(version.kind, version.name)} replace />;
  if (error) return isGone(error) ? <Missing resource={resource} /> : <ErrorNote error={error} />;
  return <LinearProgress />;
}
