import Link from '@mui/material/Link';
import type { ResponsibilityUnit } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { UnitNumbers } from './UnitNumbers.tsx';

interface Props {
  /** The unit that is looked at first. */
  units: readonly ResponsibilityUnit[];
  /** null for one's own. */
  chosen: string | null;
  onChoose: (unit: string | null) => void;
}

const numbers = ['objects', 'incomplete', 'overlapping'] as const;

/** How complete each unit is; one below is looked into by its name, and the way back is the first line. */
export function UnitTable({ units, chosen, onChoose }: Props) {
  const t = useWords();
  const columns = numbers.map((name) => ({
    label: t(`responsibility.${name}`),
    numberOf: (unit: ResponsibilityUnit) => unit[name],
  }));
  return (
    <UnitNumbers
      units={units}
      columns={columns}
      testId="responsibility-units"
      onOpen={onChoose}
      canOpen={({ objects }) => objects > 0}
    >
      {chosen && (
        <Link component="button" underline="hover" sx={{ ml: 1 }} onClick={() => onChoose(null)}>
          {t('responsibility.back')}
        </Link>
      )}
    </UnitNumbers>
  );
}
