import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Mode, rootId } from '../../../../schema/definitions/document.ts';
import { useWords } from '../../../language/messages.ts';
import { CellInput, CellSelect } from '../cells.tsx';
import type { EditorProps } from '../definitionKind.ts';
import { setMark, setValue } from '../edits.ts';

/** What the dictionary itself is called, and what units below may do to it as a whole. */
export function DictionaryName({ document, rights, problems, isReadOnly, onChange }: EditorProps) {
  const t = useWords();
  const root = document.nodes.find(({ id }) => id === rootId);
  if (!root || isReadOnly) return null;
  const mark = rights.markOf(rootId);
  const whyNot = (key: string) =>
    rights.canChange(rootId, key) ? '' : t('definition.forbidden', { mode: t(`mode.${mark ?? 'locked'}`) });
  const marks = rights.marksFor(rootId, root.type);
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 280px))' }, gap: 1, mb: 1.5 }}
      data-node={rootId}
    >
      {(['zh', 'en'] as const).map((key) => (
        <div key={key}>
          <Typography variant="caption" color="text.secondary">
            {t(`dictionary.${key}`)}
          </Typography>
          <CellInput
            label={t(`dictionary.${key}`)}
            value={String(root.values[key] ?? '')}
            problem={problems[rootId]?.[key]}
            forbidden={whyNot(key)}
            onChange={(value) => onChange(setValue(rootId, key, value))}
          />
        </div>
      ))}
      <div>
        <Typography variant="caption" color="text.secondary">
          {t('dictionary.mode')}
        </Typography>
        <CellSelect
          label={t('dictionary.mode')}
          value={root.mode}
          problem={problems[rootId]?.['']}
          forbidden={marks.length > 1 ? '' : t('definition.forbidden', { mode: t(`mode.${mark ?? 'locked'}`) })}
          onChange={(mode) => onChange(setMark(rootId, mode as Mode))}
        >
          {marks.map((mode) => (
            <option key={mode} value={mode}>
              {t(`dictionary.mode.${mode}`)}
            </option>
          ))}
        </CellSelect>
      </div>
    </Box>
  );
}
