import { writesBelow } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf } from '../declarations.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { PlaceInput } from '../place/PlaceInput.tsx';
import { me } from '../providers/session.ts';
import { validator } from './validate.ts';

/**
 * The unit of a new record. One writes for the own unit, a township for its villages too; resources whose rule reaches below
 * also for every unit below. Where there is nothing to choose it is only shown.
 */
export function UnitInput({ resource }: { resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const { unit } = me();
  const field = fieldOf(resource, 'unit');
  const canChoose = writesBelow(resource.access.create) || unit.level === 'township';
  return (
    <PlaceInput
      source="unit"
      label={label(field.label)}
      roots={[unit.code]}
      isRequired
      disabled={!canChoose}
      helperText={canChoose ? t('unit.help') : t('unit.own')}
      validate={validator(field)}
    />
  );
}
