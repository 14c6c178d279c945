import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import type { Lifecycle } from '../../schema/lifecycle.ts';
import { fieldOf } from '../declarations.ts';
import { useLabel } from '../language/messages.ts';
import { useLifecycle } from '../lifecycle/useLifecycle.ts';

/** Where a new record starts, in the lifecycle of the unit that it is for; nothing where there is no choice. */
export function EntryInput({ resource }: { resource: Resource }) {
  const label = useLabel();
  const unit: string | undefined = useWatch({ name: 'unit' });
  const { field } = resource.lifecycle as Lifecycle;
  const states = useLifecycle(resource, unit)?.states ?? [];
  const entries = states.filter(({ isEntry, isRetired }) => isEntry && !isRetired);
  if (entries.length < 2) return null;
  return (
    <SelectInput
      key={unit}
      source={field}
      label={label(fieldOf(resource, field).label)}
      choices={entries.map(({ code, label: name }) => ({ id: code, name: label(name) }))}
      translateChoice={false}
      defaultValue={entries[0]?.code}
      isRequired
      shouldUnregister
      helperText={false}
    />
  );
}
