import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, valueIn } from '../declarations.ts';
import { useWords } from '../language/messages.ts';
import { viewOf } from './index.ts';
import { emptiness } from './masks.ts';

interface Props {
  resource: Resource;
  record: Record<string, unknown>;
  name: string;
  isShort?: boolean;
  isInLink?: boolean;
}

/** A field of a record as GraphQL answered it. */
export function FieldValue({ resource, record, name, isShort = false, isInLink = false }: Props) {
  const value = valueIn(record, name);
  const isNothing =
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isNothing) return <Nothing resource={resource} name={name} />;
  const field = fieldOf(resource, name);
  const { Display } = viewOf(field);
  // A mask is text whatever the kind.
  if (typeof value === 'string' && value.includes('*')) return <span className="masked">{value}</span>;
  return <Display field={field} value={value} isShort={isShort} isInLink={isInLink} />;
}

function Nothing({ resource, name }: Pick<Props, 'resource' | 'name'>) {
  const t = useWords();
  const why = emptiness(resource, name);
  return <span className="empty">{why === 'unfilled' ? '—' : t(`empty.${why}`)}</span>;
}
