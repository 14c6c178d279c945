import { type ComponentType, lazy, Suspense } from 'react';
import type { Field } from '../../schema/fields/kind.ts';
import { accessRule } from '../../schema/resources/system/accessRule.ts';
import { apiClient } from '../../schema/resources/system/apiClient.ts';
import { cadenceRule } from '../../schema/resources/work/cadenceRule.ts';
import { targetName } from '../screens/access/declaredRules.ts';
import { useCountedName, useEachName } from '../screens/cadence/ruleNames.ts';
import { WhereWords } from '../screens/cadence/WhereWords.tsx';
import { choiceView, multipleChoiceView } from './choice.tsx';
import { jsonView } from './json.tsx';
import { longTextView, textView } from './text.tsx';
import type { FieldView } from './view.ts';

const ruleInputs = () => import('../screens/access/RuleInputs.tsx');
const allowList = () => import('../screens/access/AllowList.tsx');

/** An input or a display that is loaded when it is first needed. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const View = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense>
      <View {...props} />
    </Suspense>
  );
}

const { target, verb, roles, distances } = accessRule.fields;
const { counted, countedWhere, each, subjectWhere } = cadenceRule.fields;

const cadenceInputs = () => import('../screens/cadence/RuleInputs.tsx');

/** The form holds codes by field; fields without any are no condition. */
const whereView: FieldView = {
  ...jsonView,
  toForm: (record, name) => record[name],
  toInput: (where: Record<string, readonly string[] | null>) => {
    const chosen = Object.entries(where).filter(([, codes]) => codes && codes.length > 0);
    return chosen.length > 0 ? Object.fromEntries(chosen) : null;
  },
};

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
  [
    apiClient.fields.fields,
    {
      ...longTextView,
      Display: later(() => allowList().then(({ AllowList }) => AllowList)),
      Input: later(() => allowList().then(({ AllowListInput }) => AllowListInput)),
    },
  ],
  [
    counted,
    {
      ...textView,
      Display: ({ value }) => <>{useCountedName()(value)}</>,
      Input: later(() => cadenceInputs().then(({ CountedInput }) => CountedInput)),
    },
  ],
  [
    each,
    {
      ...textView,
      Display: ({ value }) => <>{useEachName()(value)}</>,
      Input: later(() => cadenceInputs().then(({ EachInput }) => EachInput)),
    },
  ],
  [
    countedWhere,
    {
      ...whereView,
      Display: ({ value }) => <WhereWords of="counted" where={value} />,
      Stored: ({ value }) => <WhereWords of="counted" where={value} />,
      Input: later(() => cadenceInputs().then(({ CountedWhereInput }) => CountedWhereInput)),
    },
  ],
  [
    subjectWhere,
    {
      ...whereView,
      Display: ({ value }) => <WhereWords of="subject" where={value} />,
      Stored: ({ value }) => <WhereWords of="subject" where={value} />,
      Input: later(() => cadenceInputs().then(({ SubjectWhereInput }) => SubjectWhereInput)),
    },
  ],
]);
