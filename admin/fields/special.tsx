import { type ComponentType, lazy, Suspense } from 'react';
import type { Field } from '../../schema/fields/kind.ts';
import { accessRule } from '../../schema/resources/system/accessRule.ts';
import { targetName } from '../screens/access/declaredRules.ts';
import { choiceView, multipleChoiceView } from './choice.tsx';
import { textView } from './text.tsx';
import type { FieldView, InputProps } from './view.ts';

const ruleInputs = () => import('../screens/access/RuleInputs.tsx');

/** An input that is loaded when a form first needs it. */
function later(load: () => Promise<ComponentType<InputProps>>): ComponentType<InputProps> {
  const Input = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense>
      <Input {...props} />
    </Suspense>
  );
}

const { target, verb, roles, distances } = accessRule.fields;

/** Views of fields whose values mean more than their kind knows. */
export const specialViews = new Map<Field, FieldView>([
  [
    target,
    {
      ...textView,
      Display: ({ value }) => <>{targetName(value)}</>,
      toTitle: targetName,
      Input: later(() => ruleInputs().then(({ TargetInput }) => TargetInput)),
      isWide: true,
    },
  ],
  [verb, { ...choiceView, Input: later(() => ruleInputs().then(({ VerbInput }) => VerbInput)), isWide: true }],
  [
    roles,
    { ...multipleChoiceView, Input: later(() => ruleInputs().then(({ RolesInput }) => RolesInput)), isWide: true },
  ],
  [
    distances,
    {
      ...multipleChoiceView,
      Input: later(() => ruleInputs().then(({ DistancesInput }) => DistancesInput)),
      isWide: true,
    },
  ],
]);
