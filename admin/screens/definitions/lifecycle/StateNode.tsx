import Lock from '@mui/icons-material/LockOutlined';
import PlayArrow from '@mui/icons-material/PlayArrow';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../../../schema/definitions/kinds/lifecycle.ts';
import type { Field } from '../../../../schema/fields/kind.ts';
import { Word } from '../../../fields/choice.tsx';
import { useWords } from '../../../language/messages.ts';
import { ChangedMark } from './ChangedMark.tsx';
import type { Changed } from './changed.ts';
import { stateSize } from './layOut.ts';

export interface StateData extends Record<string, unknown> {
  /** None for the place that stands for any earlier state. */
  node: DefinitionNode | undefined;
  title: string;
  isChosen: boolean;
  changed: Changed | undefined;
  problems: number;
  isPhone: boolean;
}

const { review } = lifecycleDefinition.types.state?.fields as { review: Field };

/** One state: whether records start here, whether they are locked or withheld, and who decides. */
export function StateNode({ data }: NodeProps<Node<StateData>>) {
  const t = useWords();
  const { node, title, isChosen, changed, problems, isPhone } = data;
  const { isEntry, isLocked, isWithheld, days, review: code } = node?.values ?? {};
  return (
    <>
      <Handle
        type="target"
        position={isPhone ? Position.Top : Position.Left}
        isConnectable={false}
        style={{ opacity: 0 }}
      />
      <ButtonBase
        disabled={!node}
        data-state={node?.id}
        sx={{
          ...{ ...stateSize, p: 0.75, borderRadius: 1, bgcolor: 'background.paper', textAlign: 'center' },
          border: isChosen ? 2 : 1,
          borderStyle: node && !node.isHidden ? 'solid' : 'dashed',
          borderColor: problems > 0 ? 'error.main' : isChosen ? 'primary.main' : 'text.secondary',
          opacity: node?.isHidden ? 0.6 : 1,
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        <span>
          <Typography variant="subtitle2" component="span" sx={{ lineHeight: 1.3 }}>
            {title}
          </Typography>
          <Stack
            component="span"
            direction="row"
            spacing={0.5}
            sx={{ justifyContent: 'center', alignItems: 'center', fontSize: '0.75rem', color: 'text.secondary' }}
          >
            {isEntry === true && <PlayArrow fontSize="inherit" titleAccess={t('lifecycle.entry')} />}
            {isLocked === true && <Lock fontSize="inherit" titleAccess={t('lifecycle.locked')} />}
            {isWithheld === true && <VisibilityOff fontSize="inherit" titleAccess={t('lifecycle.withheld')} />}
            {code !== undefined && (
              <span>
                <Word field={review} code={String(code)} />
              </span>
            )}
            {days !== undefined && <span>{t('lifecycle.days', { days: String(days) })}</span>}
          </Stack>
          <ChangedMark changed={changed} problems={problems} />
        </span>
      </ButtonBase>
      <Handle
        type="source"
        position={isPhone ? Position.Bottom : Position.Right}
        isConnectable={false}
        style={{ opacity: 0 }}
      />
    </>
  );
}
