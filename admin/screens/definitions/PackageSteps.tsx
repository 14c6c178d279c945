import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Difference } from '../../../schema/definitions/differences.ts';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { Label } from '../../../schema/label.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { kindOf } from './definitionKind.ts';
import { stackedTable } from './stacked.ts';

interface PackageStep {
  kind: DefinitionKindName;
  name: string;
  what: 'new' | 'changed' | 'same' | 'wrong';
  differences: readonly Difference[];
  problems: readonly { path: string; label: Label }[];
}

export interface PackagePlan {
  unit: string;
  takenAt: string;
  fingerprint: string;
  isOurs: boolean;
  steps: readonly PackageStep[];
}

/** What a file would do, definition by definition. */
export function PackageSteps({ steps }: { steps: readonly PackageStep[] }) {
  const t = useWords();
  const label = useLabel();
  return (
    <Table size="small" sx={stackedTable} data-testid="package-steps">
      <TableHead>
        <TableRow>
          <TableCell>{t('definition.title')}</TableCell>
          <TableCell>{t('difference.what')}</TableCell>
          <TableCell width="55%">{t('package.detail')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {steps.map(({ kind, name, what, differences, problems }) => (
          <TableRow key={`${kind} ${name}`}>
            <TableCell>
              {label(kindOf(kind).label)} <code>{name}</code>
            </TableCell>
            <TableCell>{t(`package.${what}`)}</TableCell>
            <TableCell>
              {what === 'wrong'
                ? problems.map(({ path, label: text }) => <div key={path}>{label(text)}</div>)
                : t('package.count', { count: differences.length })}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
