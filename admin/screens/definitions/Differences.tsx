import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import type { Difference } from '../../../schema/definitions/differences.ts';
import { type DefinitionNode, type Document, type Mode, rootId } from '../../../schema/definitions/document.ts';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { kindOf } from './definitionKind.ts';
import type { Comparison } from './loadComparison.ts';
import { NodeName } from './NodeName.tsx';
import { NodeValue } from './NodeValue.tsx';
import { stackedTable } from './stacked.ts';

/** What differs between two states, before and after side by side. */
export function Differences({ kind, comparison }: { kind: DefinitionKindName; comparison: Comparison }) {
  const t = useWords();
  const { from, to, differences } = comparison;
  if (differences.length === 0) return <Alert severity="info">{t('difference.none')}</Alert>;
  const nodeIn = ({ nodes }: Document, id: string) => nodes.find((node) => node.id === id);
  return (
    <Table size="small" sx={stackedTable} data-testid="differences">
      <TableHead>
        <TableRow>
          <TableCell>{t('difference.node')}</TableCell>
          <TableCell>{t('difference.what')}</TableCell>
          <TableCell width="32%">{t('difference.before')}</TableCell>
          <TableCell width="32%">{t('difference.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map((difference) => (
          <Row
            key={JSON.stringify(difference)}
            kind={kind}
            difference={difference}
            before={{ document: from, node: nodeIn(from, difference.node) }}
            after={{ document: to, node: nodeIn(to, difference.node) }}
          />
        ))}
      </TableBody>
    </Table>
  );
}

interface At {
  document: Document;
  node: DefinitionNode | undefined;
}

interface RowProps {
  kind: DefinitionKindName;
  difference: Difference;
  before: At;
  after: At;
}

function Row({ kind, difference, before, after }: RowProps) {
  const t = useWords();
  const label = useLabel();
  const type = kindOf(kind).types[(after.node ?? before.node)?.type ?? ''];
  const field = difference.what === 'changed' ? type?.fields[difference.key] : undefined;
  return (
    <TableRow data-node={difference.node}>
      <TableCell data-label={t('difference.node')}>
        <span>
          <NodeName kind={kind} id={difference.node} node={after.node ?? before.node} />
        </span>
      </TableCell>
      <TableCell data-label={t('difference.what')}>
        {field ? t('difference.changed', { key: label(field.label) }) : t(`difference.${difference.what}`)}
      </TableCell>
      <TableCell data-label={t('difference.before')}>
        <Side kind={kind} difference={difference} at={before} value={'from' in difference ? difference.from : null} />
      </TableCell>
      <TableCell data-label={t('difference.after')}>
        <Side kind={kind} difference={difference} at={after} value={'to' in difference ? difference.to : null} />
      </TableCell>
    </TableRow>
  );
}

function Side({
  kind,
  difference,
  at,
  value,
}: Pick<RowProps, 'kind' | 'difference'> & { at: At; value: unknown }): ReactNode {
  const t = useWords();
  const { node, document } = at;
  if (!node) return <span className="empty">{t('difference.absent')}</span>;
  switch (difference.what) {
    case 'changed':
      return <NodeValue kind={kind} type={node.type} name={difference.key} value={value} />;
    case 'marked':
      return t(`mode.${value as Mode}`);
    case 'hidden':
    case 'shown':
      return t(node.isHidden ? 'difference.outOfUse' : 'difference.inUse');
    case 'moved': {
      const around = document.nodes.find(({ id }) => id === node.in && id !== rootId);
      return (
        <>
          {around && <NodeName kind={kind} id={around.id} node={around} />}{' '}
          {t('difference.place', { place: placeOf(node, document) })}
        </>
      );
    }
    default:
      return <Values kind={kind} node={node} />;
  }
}

const placeOf = (node: DefinitionNode, { nodes }: Document): number =>
  nodes.filter((other) => other.in === node.in).indexOf(node) + 1;

/** All that a node says. */
function Values({ kind, node }: { kind: DefinitionKindName; node: DefinitionNode }) {
  const t = useWords();
  const label = useLabel();
  const fields = kindOf(kind).types[node.type]?.fields ?? {};
  return (
    <div>
      {Object.entries(fields)
        .filter(([name]) => node.values[name] !== undefined)
        .map(([name, field]) => (
          <div key={name}>
            <span className="empty">
              {label(field.label)}
              {t('colon')}
            </span>
            <NodeValue kind={kind} type={node.type} name={name} value={node.values[name]} />
          </div>
        ))}
      {node.isHidden && t('difference.outOfUse')}
    </div>
  );
}
