import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { KeyboardEvent } from 'react';
import type { DefinitionNode, Mode } from '../../../schema/definitions/document.ts';
import { useWords } from '../../language/messages.ts';
import { CellSelect } from './cells.tsx';
import { type Edit, removeNode, setHidden, setMark } from './edits.ts';
import type { Rights } from './rights.ts';

interface Props {
  node: DefinitionNode;
  rights: Rights;
  onChange: (edit: Edit) => void;
}

/** Why the mark from above forbids something. */
export function useForbidden(rights: Rights): (id: string) => string {
  const t = useWords();
  return (id) => t('definition.forbidden', { mode: t(`mode.${rights.markOf(id) ?? 'free'}`) });
}

interface MoveProps extends Pick<Props, 'node' | 'rights'> {
  isFirst: boolean;
  isLast: boolean;
  onMove: (id: string, by: -1 | 1) => void;
}

/** Up and down among its siblings. */
export function MoveButtons({ node, rights, isFirst, isLast, onMove }: MoveProps) {
  const t = useWords();
  const forbidden = useForbidden(rights);
  const canMove = rights.canMove(node.id);
  return (
    <span title={canMove ? t('item.moveHelp') : forbidden(node.id)} style={{ whiteSpace: 'nowrap' }}>
      <IconButton
        size="small"
        aria-label={t('item.up', { code: node.id })}
        disabled={!canMove || isFirst}
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
  );
}

/** The same by keyboard: Alt with an arrow. */
export const moveByKey =
  ({ node, rights, onMove }: Pick<MoveProps, 'node' | 'rights' | 'onMove'>) =>
  (event: KeyboardEvent) => {
    const by = event.altKey && { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by || !rights.canMove(node.id)) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(node.id, by);
  };

/** What units below may do to the node. */
export function MarkSelect({ node, rights, isReadOnly, onChange }: Props & { isReadOnly: boolean }) {
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
export function UseButton({ node, rights, onChange }: Props) {
  const t = useWords();
  const forbidden = useForbidden(rights);
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
    <span title={isPossible ? '' : node.isHidden ? t('item.hiddenAbove') : forbidden(node.id)}>
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
