import { countable, eachUnit } from '../../../schema/cadence.ts';
import { registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';

/** drill is called 应急演练. */
export function useCountedName() {
  const label = useLabel();
  return (name: string): string => {
    const resource = registry.resources.find((one) => one.name === name);
    return resource ? label(resource.label) : name;
  };
}

/** What `each` of a rule names, by what it points to: whatever is counted, it is the same kind of record. */
export function useEachName() {
  const t = useWords();
  const nameOf = useCountedName();
  return (each: string): string => {
    if (each === eachUnit) return t('due.eachUnit');
    const counted = countable(registry).find(({ cadence }) => cadence.counted.by.includes(each));
    return t('due.each', { name: nameOf(counted?.fields[each]?.to ?? each).toLowerCase() });
  };
}
