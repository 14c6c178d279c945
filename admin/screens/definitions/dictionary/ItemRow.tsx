import FormHelperText from '@mui/material/FormHelperText';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { memo } from 'react';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { CellInput, CellSelect } from '../cells.tsx';
import { type Edit, setValue } from '../edits.ts';
import { NodeValue } from '../NodeValue.tsx';
import { MarkSelect, MoveButtons, moveByKey, UseButton, useForbidden } from '../nodeControls.tsx';
import type { NodeProblems } from '../problems.ts';
import type { Rights } from '../rights.ts';

interface Props {
  node: DefinitionNode;
  /** All items, to be replaced by. */
  items: readonly DefinitionNode[];
  position: number;
  isLast: boolean;
  /** As `Origins` has it; undefined for the unit's own. */
  origin: string | null | undefined;
  rights: Rights;
  problems: NodeProblems | undefined;
  isReadOnly: boolean;
  onChange: (edit: Edit) => void;
  onMove: (id: string, by: -1 | 1) => void;
}

/** One item. What the mark from above forbids cannot be touched, and says why. */
export const ItemRow = memo(function ItemRow(props: Props) {
  const t = useWords();
  const { node, position, origin, rights, problems, isReadOnly } = props;
  const mark = rights.markOf(node.id);
  const source = origin === undefined ? t('item.own') : (origin ?? t('item.shipped'));
  const forbidden = useForbidden(rights)(node.id);
  return (
    <TableRow
      data-node={node.id}
      {...(!isReadOnly && { onKeyDown: moveByKey(props) })}
      sx={{ opacity: node.isHidden ? 0.65 : 1 }}
    >
      <TableCell data-label={t('item.order')} sx={{ whiteSpace: 'nowrap', width: { md: '1%' } }}>
        {isReadOnly ? position + 1 : <MoveButtons {...props} isFirst={position === 0} />}
      </TableCell>
      <TableCell data-label={t('item.code')}>
        <span>
          <code>{node.id}</code>
          {node.isHidden && <FormHelperText>{t('item.hidden')}</FormHelperText>}
          {problems?.[''] && (
            <FormHelperText error role="alert">
              {problems['']}
            </FormHelperText>
          )}
        </span>
      </TableCell>
      {(['zh', 'en', 'validFrom', 'validTo', 'replacedBy'] as const).map((name) => (
        <ItemCell key={name} {...props} name={name} forbidden={rights.canChange(node.id, name) ? '' : forbidden} />
      ))}
      <TableCell data-label={t('item.mode')} sx={{ minWidth: { md: 96 } }}>
        <MarkSelect {...props} />
      </TableCell>
      <TableCell data-label={t('item.origin')} sx={{ whiteSpace: { md: 'nowrap' }, width: { md: '1%' } }}>
        <span>
          {source}
          {mark && mark !== 'free' && <FormHelperText>{t(`mode.${mark}`)}</FormHelperText>}
        </span>
      </TableCell>
      {!isReadOnly && (
        <TableCell>
          <UseButton {...props} />
        </TableCell>
      )}
    </TableRow>
  );
});

type Name = 'zh' | 'en' | 'validFrom' | 'validTo' | 'replacedBy';

const widths: Record<Name, number> = { zh: 130, en: 140, validFrom: 124, validTo: 124, replacedBy: 92 };

/** One value of an item. */
function ItemCell({
  node,
  items,
  problems,
  isReadOnly,
  onChange,
  name,
  forbidden,
}: Props & { name: Name; forbidden: string }) {
  const t = useWords();
  const label = useLabel();
  const value = node.values[name];
  const common = {
    label: t('item.of', { name: t(`item.${name}`), code: node.id }),
    value: String(value ?? ''),
    problem: problems?.[name],
    forbidden,
    onChange: (next: string) => onChange(setValue(node.id, name, next)),
  };
  const nameOf = ({ id, values: { zh, en } }: DefinitionNode) =>
    label({ zh: String(zh ?? id), en: String(en ?? zh ?? id) });
  const isText = isReadOnly || (forbidden !== '' && common.problem === undefined);
  const heir = items.find(({ id }) => id === value);
  return (
    <TableCell data-label={t(`item.${name}`)} title={forbidden} sx={{ minWidth: { md: widths[name] } }}>
      {isText ? (
        <span>{heir ? nameOf(heir) : <NodeValue kind="DICTIONARY" type={node.type} name={name} value={value} />}</span>
      ) : name === 'replacedBy' ? (
        <CellSelect {...common}>
          <option value="">—</option>
          {items
            .filter((item) => item.id !== node.id && (!item.isHidden || item.id === value))
            .map((item) => (
              <option key={item.id} value={item.id}>
                {nameOf(item)}
              </option>
            ))}
        </CellSelect>
      ) : (
        <CellInput {...common} type={name === 'zh' || name === 'en' ? 'text' : 'date'} />
      )}
    </TableCell>
  );
}
