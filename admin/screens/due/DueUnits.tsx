import type { DueUnit } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { UnitNumbers } from '../overview/UnitNumbers.tsx';
import { numberOf, states } from './fetchDue.ts';

/** How each unit stands; those below are looked into by their names. */
export function DueUnits({ units, onOpen }: { units: readonly DueUnit[]; onOpen: (unit: string) => void }) {
  const t = useWords();
  const columns = states.map((state) => ({
    label: t(`due.${state}`),
    numberOf: (unit: DueUnit) => unit[numberOf[state]],
  }));
  return <UnitNumbers units={units} columns={columns} testId="due-units" onOpen={onOpen} />;
}
