import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { choosable, countable, eachUnit, subjectsOf, targetsOf } from '../../../schema/cadence.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import { registry } from '../../declarations.ts';
import { multipleChoiceView } from '../../fields/choice.tsx';
import { inputProps } from '../../fields/text.tsx';
import type { InputProps } from '../../fields/view.ts';
import { useLabel } from '../../language/messages.ts';
import { useVisibleResources } from '../../providers/visibleResources.ts';
import { useEachName } from './ruleNames.ts';

const useTargets = () => {
  const [counted, each] = useWatch({ name: ['counted', 'each'] }) as [string | null, string | null];
  return targetsOf(registry, { counted, each });
};

/** What can be counted; another choice begins the conditions anew. */
export function CountedInput(props: InputProps) {
  const label = useLabel();
  const { setValue } = useFormContext();
  const resources = countable({ resources: useVisibleResources() });
  const refit = () => {
    setValue('each', eachUnit, { shouldDirty: true });
    for (const name of ['countedWhere', 'subjectWhere']) setValue(name, null, { shouldDirty: true });
  };
  return (
    <SelectInput
      {...inputProps(props)}
      helperText={false}
      choices={resources.map((one) => ({ id: one.name, name: label(one.label) }))}
      translateChoice={false}
      onChange={refit}
    />
  );
}

/** Units, or what the counted records point to. */
export function EachInput(props: InputProps) {
  const nameOf = useEachName();
  const { setValue } = useFormContext();
  const name = useWatch({ name: 'counted' }) as string | null;
  const counted = countable(registry).find((one) => one.name === name);
  return (
    <SelectInput
      {...inputProps(props)}
      helperText={false}
      choices={(counted ? subjectsOf(counted) : [eachUnit]).map((each) => ({ id: each, name: nameOf(each) }))}
      translateChoice={false}
      onChange={() => setValue('subjectWhere', null, { shouldDirty: true })}
    />
  );
}

export function CountedWhereInput(props: InputProps) {
  return <WhereInput {...props} of={useTargets()?.counted} />;
}

export function SubjectWhereInput(props: InputProps) {
  return <WhereInput {...props} of={useTargets()?.subject} />;
}

/** A choice of codes for each field of codes; none chosen is no condition. */
function WhereInput({ source, label: title, resource, of }: InputProps & { of: Resource | undefined }) {
  const label = useLabel();
  const fields = of ? choosable(of) : [];
  if (fields.length === 0) return null;
  const { Input } = multipleChoiceView;
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      <div className="record-fields">
        {fields.map(([name, field]) => (
          <Input key={name} field={field} source={`${source}.${name}`} resource={resource} label={label(field.label)} />
        ))}
      </div>
    </Stack>
  );
}
