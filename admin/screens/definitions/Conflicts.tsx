import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { Conflict } from '../../../schema/definitions/overlay.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { type Side, sidesOf, valuesIn } from './conflicts.ts';
import { kindOf } from './definitionKind.ts';
import { NodeName } from './NodeName.tsx';
import { NodeValue } from './NodeValue.tsx';
import type { Editor } from './useEditor.ts';

interface Props {
  kind: DefinitionKindName;
  editor: Editor;
  isReadOnly: boolean;
}

/** What the unit changed and a newer version from above puts in doubt: each with both values, to be decided. */
export function Conflicts({ kind, editor, isReadOnly }: Props) {
  const t = useWords();
  const { conflicts, rights, decide } = editor;
  const takeAll = (side: Side) => {
    for (const conflict of conflicts) {
      const sides = sidesOf(conflict, rights);
      decide(conflict, sides.includes(side) ? side : (sides[0] as Side));
    }
  };
  return (
    <Card sx={{ p: 1.5 }} data-testid="definition-conflicts">
      <Alert severity="warning" sx={{ mb: 1 }}>
        {t(isReadOnly ? 'conflicts.reading' : 'conflicts.help', { count: conflicts.length })}
      </Alert>
      {!isReadOnly && conflicts.length > 1 && (
        <Stack direction="row" spacing={1}>
          <Button size="small" onClick={() => takeAll('mine')}>
            {t('conflicts.allMine')}
          </Button>
          <Button size="small" onClick={() => takeAll('theirs')}>
            {t('conflicts.allTheirs')}
          </Button>
        </Stack>
      )}
      {conflicts.map((conflict) => (
        <OneConflict
          key={conflict.index}
          kind={kind}
          conflict={conflict}
          editor={editor}
          isReadOnly={isReadOnly}
          onChoose={(side) => decide(conflict, side)}
        />
      ))}
    </Card>
  );
}

interface OneProps extends Props {
  conflict: Conflict;
  onChoose: (side: Side) => void;
}

function OneConflict({ kind, conflict, editor, isReadOnly, onChoose }: OneProps) {
  const t = useWords();
  const { above, rights, decisions } = editor;
  const { operation, reason } = conflict;
  const side = decisions.get(conflict);
  const possible = sidesOf(conflict, rights);
  const node = [...editor.document.nodes, ...above.nodes].find(({ id }) => id === operation.id);
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, borderTop: 1, borderColor: 'divider', p: 0, py: 1, m: 0, minWidth: 0 }}
      data-node={operation.id}
    >
      <Typography component="legend" variant="subtitle2">
        <NodeName kind={kind} id={operation.id} node={node} />
        {t('colon')}
        {t(`conflicts.${reason}`)}
      </Typography>
      <RadioGroup value={side ?? ''} onChange={(_, value) => onChoose(value as Side)}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1 }}>
          {(['mine', 'theirs'] as const).map((of) => (
            <FormControlLabel
              key={of}
              value={of}
              disabled={isReadOnly || !possible.includes(of)}
              control={<Radio size="small" />}
              sx={{
                ...{ alignItems: 'flex-start', m: 0, borderRadius: 1, pr: 1 },
                ...(side === of && { bgcolor: 'action.selected' }),
              }}
              label={
                <Box sx={{ py: 1, overflowWrap: 'anywhere' }}>
                  <Typography variant="caption" color="text.secondary" component="div">
                    {t(`conflicts.${of}`)}
                    {!possible.includes(of) && ` · ${t('conflicts.impossible')}`}
                  </Typography>
                  <SideValue kind={kind} conflict={conflict} side={of} editor={editor} />
                </Box>
              }
            />
          ))}
        </Box>
      </RadioGroup>
    </Box>
  );
}

function SideValue({ kind, conflict, side, editor }: Pick<OneProps, 'kind' | 'conflict' | 'editor'> & { side: Side }) {
  const t = useWords();
  const label = useLabel();
  const { operation, reason } = conflict;
  const type = [...editor.document.nodes, ...editor.above.nodes].find(({ id }) => id === operation.id)?.type ?? '';
  if (side === 'theirs' && reason === 'gone') return <>{t('difference.absent')}</>;
  const values = Object.entries(valuesIn(conflict, side, editor.above));
  if (values.length === 0) return <>{t(side === 'mine' ? `conflicts.did.${operation.do}` : 'conflicts.asAbove')}</>;
  return (
    <>
      {values.map(([key, value]) => {
        const field = kindOf(kind).types[type]?.fields[key];
        return (
          <div key={key}>
            <span className="empty">
              {field ? label(field.label) : key}
              {t('colon')}
            </span>
            {value === null ? '—' : <NodeValue kind={kind} type={type} name={key} value={value} />}
          </div>
        );
      })}
    </>
  );
}
