import { AutocompleteArrayInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { readsField } from '../../../schema/declaredRules.ts';
import { allFields } from '../../../schema/defineResource.ts';
import type { Role } from '../../../schema/roles.ts';
import { inputProps } from '../../fields/text.tsx';
import type { DisplayProps, InputProps } from '../../fields/view.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { resourceInForce } from '../../providers/customFields.ts';
import { useVisibleResources } from '../../providers/visibleResources.ts';
import { targetName } from './declaredRules.ts';

const linesOf = (text: string | null | undefined): string[] => (text ? text.split('\n') : []);

/** Fields as people call them, one a line. */
export const AllowList = ({ value, isShort }: DisplayProps) => {
  const t = useWords();
  const names = linesOf(value).map(targetName);
  return isShort ? names.join(t('and')) : names.map((name) => <div key={name}>{name}</div>);
};

/** The fields that the role chosen reads. */
export function AllowListInput(props: InputProps) {
  const t = useWords();
  const label = useLabel();
  const resources = useVisibleResources();
  const [role, text] = useWatch({ name: ['role', props.source] }) as [Role | null, string | null];
  const open = resources.flatMap(({ name }) => {
    const resource = resourceInForce(name);
    const fields = allFields(resource).filter(([, one]) => role && readsField(role, resource, one));
    return fields.map(([field, one]) => ({
      id: `${name}.${field}`,
      name: `${label(resource.label)} · ${label(one.label)}`,
    }));
  });
  const known = new Set(open.map(({ id }) => id));
  const gone = linesOf(text).filter((id) => !known.has(id));
  return (
    <AutocompleteArrayInput
      {...inputProps(props)}
      helperText={role ? props.help : t('app.first')}
      choices={[...open, ...gone.map((id) => ({ id, name: targetName(id) }))]}
      format={linesOf}
      parse={(ids?: string[]) => (ids ?? []).join('\n')}
      translateChoice={false}
      suggestionLimit={100}
      noOptionsText={t('reference.none')}
    />
  );
}
