import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { childrenOf, type DefinitionNode, rootId } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { MoveButtons, moveByKey } from '../nodeControls.tsx';
import { useMove } from '../useMove.ts';
import { AddPart } from './AddPart.tsx';
import { ChangedMark } from './ChangedMark.tsx';
import type { Changed } from './changed.ts';
import type { PartProps } from './partProps.ts';
import { nameOf, outermost, type PartType, problemsIn, startsOf } from './parts.ts';

interface Props extends PartProps {
  type: PartType;
  changed: ReadonlyMap<string, Changed>;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The states, or the transitions, as a list: all that the picture offers, without a mouse. */
export function PartList({ type, changed, chosen, onChoose, ...props }: Props) {
  const t = useWords();
  const label = useLabel();
  const { document, rights, problems, isReadOnly, onChange } = props;
  const moveOne = useMove(onChange);
  const parts = outermost(document, type);
  const stateName = (code: string) => {
    const state = document.nodes.find(({ id }) => id === code);
    return state ? label(nameOf(state)) : code;
  };
  const way = ({ id, values: { to, isReturn } }: DefinitionNode) => {
    const target = to ? stateName(String(to)) : isReturn ? t('lifecycle.anywhere') : '?';
    return `${startsOf(document, id).map(stateName).join(t('and'))} → ${target}`;
  };
  /** To beyond the nearest part of the same type: states and transitions lie side by side. */
  const move = (id: string, by: -1 | 1) => {
    const siblings = childrenOf(document, rootId).map((node) => node.id);
    const other = parts[parts.findIndex((node) => node.id === id) + by];
    const steps = other ? Math.abs(siblings.indexOf(other.id) - siblings.indexOf(id)) : 0;
    for (let step = 0; step < steps; step++) moveOne(id, by);
  };
  return (
    <section data-testid={`${type}-list`}>
      <Typography variant="h3">{t(`lifecycle.${type}s`)}</Typography>
      <List dense disablePadding>
        {parts.map((node, position) => (
          <ListItem
            key={node.id}
            disablePadding
            secondaryAction={
              !isReadOnly && (
                <MoveButtons
                  node={node}
                  rights={rights}
                  isFirst={position === 0}
                  isLast={position === parts.length - 1}
                  onMove={move}
                />
              )
            }
            {...(!isReadOnly && { onKeyDown: moveByKey({ node, rights, onMove: move }) })}
          >
            <ListItemButton
              selected={node.id === chosen}
              aria-current={node.id === chosen}
              onClick={() => onChoose(node.id)}
              sx={{ opacity: node.isHidden ? 0.65 : 1, '&&': { pr: 9 } }}
              data-part={node.id}
            >
              <ListItemText
                primary={
                  <>
                    {label(nameOf(node))} {node.isHidden && `(${t('item.hidden')}) `}
                    <ChangedMark changed={changed.get(node.id)} problems={problemsIn(document, problems, node.id)} />
                  </>
                }
                secondary={type === 'transition' ? way(node) : node.id}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
      {!isReadOnly && <AddPart {...props} type={type} onAdded={onChoose} />}
    </section>
  );
}
