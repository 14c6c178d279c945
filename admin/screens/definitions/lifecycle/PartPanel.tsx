import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../../../schema/definitions/kinds/lifecycle.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { resourceInForce } from '../../../providers/customFields.ts';
import { ExpressionHelp } from '../ExpressionHelp.tsx';
import type { Origins } from '../loadDefinition.ts';
import { MarkSelect, UseButton } from '../nodeControls.tsx';
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
    <Stack component="section" spacing={1.5} data-node={node.id} aria-label={label(nameOf(node))}>
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
          {!props.isReadOnly && <ExpressionHelp resource={resourceInForce(props.resource.name)} />}
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
function Standing(props: PartProps & { node: DefinitionNode }) {
  const t = useWords();
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
      <Typography variant="caption" color="text.secondary">
        {t('item.mode')}
      </Typography>
      <span style={{ width: 120 }}>
        <MarkSelect {...props} />
      </span>
      <UseButton {...props} />
    </Stack>
  );
}
