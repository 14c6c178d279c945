import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DefinitionNode, Mode } from '../../../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../../../schema/definitions/kinds/lifecycle.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { CellSelect } from '../dictionary/cells.tsx';
import { removeNode, setHidden, setMark } from '../edits.ts';
import type { Origins } from '../loadDefinition.ts';
import { Effects } from './Effects.tsx';
import { Inputs } from './Inputs.tsx';
import { NodeValues } from './NodeValues.tsx';
import type { PartProps } from './partProps.ts';
import { nameOf } from './parts.ts';
import { Starts } from './Starts.tsx';

/** All that a state or a transition says, to be changed in place. */
export function PartPanel({ origins, ...props }: PartProps & { node: DefinitionNode; origins: Origins }) {
  const t = useWords();
  const label = useLabel();
  const { node, problems, rights } = props;
  const type = lifecycleDefinition.types[node.type];
  const origin = origins.get(node.id);
  const mark = rights.markOf(node.id);
  const source = origin === undefined ? t('item.own') : (origin ?? t('item.shipped'));
  return (
    <Stack
      component="section"
      spacing={1.5}
      // beside the lists, however far down in them one is
      sx={{ position: { md: 'sticky' }, top: 60, alignSelf: 'start' }}
      data-node={node.id}
      aria-label={label(nameOf(node))}
    >
      <div>
        <Typography variant="h3">
          {type && label(type.label)}
          {t('colon')}
          {label(nameOf(node))} <code>{node.id}</code>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('item.origin')}
          {t('colon')}
          {source}
          {mark && mark !== 'free' && ` · ${t(`mode.${mark}`)}`}
          {node.isHidden && ` · ${t('item.hidden')}`}
        </Typography>
        {problems[node.id]?.[''] && (
          <FormHelperText error role="alert">
            {problems[node.id]?.['']}
          </FormHelperText>
        )}
      </div>
      <NodeValues {...props} />
      {node.type === 'transition' && (
        <>
          <Starts {...props} />
          <Inputs {...props} />
          <Effects {...props} />
        </>
      )}
      {!props.isReadOnly && <Standing {...props} />}
    </Stack>
  );
}

/** What units below may do to it, and whether it is in use. */
function Standing({ node, rights, onChange }: PartProps & { node: DefinitionNode }) {
  const t = useWords();
  const marks = rights.marksFor(node.id, node.type);
  const canSwitch = node.isHidden ? rights.canShow(node.id) : rights.canHide(node.id);
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
      <span style={{ width: 120 }}>
        <Typography variant="caption" color="text.secondary">
          {t('item.mode')}
        </Typography>
        <CellSelect
          label={t('item.of', { name: t('item.mode'), code: node.id })}
          value={node.mode}
          problem={undefined}
          forbidden={marks.length < 2 ? t(`mode.${node.mode}`) : ''}
          onChange={(mode) => onChange(setMark(node.id, mode as Mode))}
        >
          {marks.map((mode) => (
            <option key={mode} value={mode}>
              {t(`mode.${mode}`)}
            </option>
          ))}
        </CellSelect>
      </span>
      {rights.canRemove(node.id) ? (
        <Button size="small" onClick={() => onChange(removeNode(node.id))}>
          {t('item.removeOf', { code: node.id })}
        </Button>
      ) : (
        <Button
          size="small"
          disabled={!canSwitch}
          title={canSwitch ? '' : t('definition.forbidden', { mode: t(`mode.${rights.markOf(node.id) ?? 'locked'}`) })}
          onClick={() => onChange(setHidden(node.id, !node.isHidden))}
        >
          {t(node.isHidden ? 'item.showOf' : 'item.hideOf', { code: node.id })}
        </Button>
      )}
    </Stack>
  );
}
