import Box from '@mui/material/Box';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { StoredValue } from '../../fields/StoredValue.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import type { Change } from './versions.ts';

interface Props {
  resource: Resource;
  change: Change;
  /** A new record was nothing before. */
  isFirst?: boolean;
}

/** One field: what it was, and what it became. */
export function ChangedField({ resource, change: { field: name, before, after }, isFirst = false }: Props) {
  const t = useWords();
  const label = useLabel();
  const field = fieldOf(resource, name);
  return (
    <Box sx={{ overflowWrap: 'anywhere' }} data-field={name}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label(field.label)}
        {t('colon')}
      </Box>
      {!isFirst && (
        <>
          <del>
            <StoredValue field={field} value={before} />
          </del>
          {' → '}
        </>
      )}
      <StoredValue field={field} value={after} />
    </Box>
  );
}
