import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import type { PartProps } from './partProps.ts';
import { nameOf, outermost, partsOf, setStart, startsOf } from './parts.ts';

/** The states where a transition starts. */
export function Starts({
  node,
  document,
  rights,
  problems,
  isReadOnly,
  onChange,
}: PartProps & { node: DefinitionNode }) {
  const t = useWords();
  const label = useLabel();
  const starts = startsOf(document, node.id);
  const parts = partsOf(document, node.id, 'from');
  const canSwitch = (state: string) => {
    const known = parts.find(({ values }) => values.state === state);
    if (!known) return rights.canAdd('from', node.id);
    return known.isHidden ? rights.canShow(known.id) : rights.canRemove(known.id) || rights.canHide(known.id);
  };
  const wrong = parts.flatMap(({ id }) => Object.values(problems[id] ?? {}));
  return (
    <div>
      <Typography variant="subtitle2" component="h4">
        {t('lifecycle.from')}
      </Typography>
      <FormGroup row>
        {outermost(document, 'state')
          .filter(({ id, isHidden }) => !isHidden || starts.includes(id))
          .map((state) => (
            <FormControlLabel
              key={state.id}
              label={label(nameOf(state))}
              control={
                <Checkbox
                  size="small"
                  checked={starts.includes(state.id)}
                  disabled={isReadOnly || !canSwitch(state.id)}
                  onChange={(_, isOn) => onChange(setStart(document, rights, node.id, state.id, isOn))}
                />
              }
            />
          ))}
      </FormGroup>
      {wrong.map((problem) => (
        <FormHelperText key={problem} error role="alert">
          {problem}
        </FormHelperText>
      ))}
    </div>
  );
}
