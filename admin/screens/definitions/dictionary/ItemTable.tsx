import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { childrenOf, rootId } from '../../../../schema/definitions/document.ts';
import { useWords } from '../../../language/messages.ts';
import type { EditorProps } from '../definitionKind.ts';
import { stackedTable } from '../stacked.ts';
import { useMove } from '../useMove.ts';
import { AddItem } from './AddItem.tsx';
import { DictionaryName } from './DictionaryName.tsx';
import { ItemRow } from './ItemRow.tsx';

const heads = ['order', 'code', 'zh', 'en', 'validFrom', 'validTo', 'replacedBy', 'mode', 'origin'] as const;

const tight = (theme: Theme) => ({
  [theme.breakpoints.up('md')]: {
    '& td, & th': { padding: '2px 4px' },
    '& td:first-of-type, & th:first-of-type': { minWidth: 0 },
  },
});

/** The items of a dictionary, edited where they stand. */
export default function ItemTable(props: EditorProps) {
  const t = useWords();
  const { document, origins, rights, problems, isReadOnly, onChange } = props;
  const items = childrenOf(document, rootId);
  const move = useMove(onChange);

  return (
    <>
      <DictionaryName {...props} />
      <div style={{ overflowX: 'auto' }}>
        <Table size="small" sx={[stackedTable, tight]} data-testid="items">
          <TableHead>
            <TableRow>
              {heads.map((head) => (
                <TableCell key={head}>{t(`item.${head}`)}</TableCell>
              ))}
              {!isReadOnly && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((node, position) => (
              <ItemRow
                key={node.id}
                node={node}
                items={items}
                position={position}
                isLast={position === items.length - 1}
                origin={origins.get(node.id)}
                rights={rights}
                problems={problems[node.id]}
                isReadOnly={isReadOnly}
                onChange={onChange}
                onMove={move}
              />
            ))}
          </TableBody>
        </Table>
      </div>
      {!isReadOnly && <AddItem document={document} rights={rights} onChange={onChange} />}
    </>
  );
}
