import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { type KeyboardEvent, memo } from 'react';
import type { DefinitionNode, Mode } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { type Edit, removeNode, setHidden, setMark, setValue } from '../edits.ts';
import { NodeValue } from '../NodeValue.tsx';
import type { NodeProblems } from '../problems.ts';
import type { Rights } from '../rights.ts';
import { CellInput, CellSelect } from './cells.tsx';

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
  const { node, position, isLast, origin, rights, problems, isReadOnly, onMove } = props;
  const mark = rights.markOf(node.id);
  const source = origin === undefined ? t('item.own') : (origin ?? t('item.shipped'));
  const forbidden = t('definition.forbidden', { mode: t(`mode.${mark ?? 'free'}`) });
  const canMove = rights.canMove(node.id);

  function moveByKey(event: KeyboardEvent) {
    const by = event.altKey && { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by || !canMove || isReadOnly) return;
    event.preventDefault();
    onMove(node.id, by);
  }

  return (
    <TableRow data-node={node.id} onKeyDown={moveByKey} sx={{ opacity: node.isHidden ? 0.65 : 1 }}>
      <TableCell data-label={t('item.order')} sx={{ whiteSpace: 'nowrap', width: { md: '1%' } }}>
        {isReadOnly ? (
          position + 1
        ) : (
          <span title={canMove ? t('item.moveHelp') : forbidden}>
            <IconButton
              size="small"
              aria-label={t('item.up', { code: node.id })}
              disabled={!canMove || position === 0}
              onClick={() => onMove(node.id, -1)}
              sx={{ p: 0.25 }}
            >
              <ArrowUpward fontSize="inherit" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('item.down', { code: node.id })}
              disabled={!canMove || isLast}
              onClick={() => onMove(node.id, 1)}
              sx={{ p: 0.25 }}
            >
              <ArrowDownward fontSize="inherit" />
            </IconButton>
          </span>
        )}
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
        <MarkCell {...props} />
      </TableCell>
      <TableCell data-label={t('item.origin')} sx={{ whiteSpace: { md: 'nowrap' }, width: { md: '1%' } }}>
        <span>
          {source}
          {mark && mark !== 'free' && <FormHelperText>{t(`mode.${mark}`)}</FormHelperText>}
        </span>
      </TableCell>
      {!isReadOnly && (
        <TableCell>
          <UseButton {...props} forbidden={forbidden} />
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

/** What units below may do to the item. */
function MarkCell({ node, rights, isReadOnly, onChange }: Props) {
  const t = useWords();
  const marks = rights.marksFor(node.id, node.type);
  if (isReadOnly || marks.length < 2) return <span>{t(`mode.${node.mode}`)}</span>;
  return (
    <CellSelect
      label={t('item.of', { name: t('item.mode'), code: node.id })}
      value={node.mode}
      problem={undefined}
      forbidden=""
      onChange={(mode) => onChange(setMark(node.id, mode as Mode))}
    >
      {marks.map((mode) => (
        <option key={mode} value={mode}>
          {t(`mode.${mode}`)}
        </option>
      ))}
    </CellSelect>
  );
}

/** Out of use and back, or gone where nobody can have it yet. */
function UseButton({ node, rights, onChange, forbidden }: Props & { forbidden: string }) {
  const t = useWords();
  if (rights.canRemove(node.id))
    return (
      <Button
        size="small"
        onClick={() => onChange(removeNode(node.id))}
        aria-label={t('item.removeOf', { code: node.id })}
      >
        {t('item.remove')}
      </Button>
    );
  const isPossible = node.isHidden ? rights.canShow(node.id) : rights.canHide(node.id);
  const verb = node.isHidden ? 'item.show' : 'item.hide';
  return (
    <span title={isPossible ? '' : node.isHidden ? t('item.hiddenAbove') : forbidden}>
      <Button
        size="small"
        disabled={!isPossible}
        onClick={() => onChange(setHidden(node.id, !node.isHidden))}
        aria-label={t(`${verb}Of`, { code: node.id })}
      >
        {t(verb)}
      </Button>
    </span>
  );
}
