import Box from '@mui/material/Box';
import type { Resource } from '../../../schema/defineResource.ts';
import type { DefinitionNode } from '../../../schema/definitions/document.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { dictionaryNamed } from './dictionaries.ts';

const examples = [
  ['level in ["MAJOR", "LARGER"] && people >= 30', 'level'],
  ['slopeAngle > 30 || slopeAngle == null', 'empty'],
  ['inspectedOn < today - days(90)', 'days'],
  ['round(households * 3.5)', 'computed'],
] as const;

/** How conditions are written, and what they may name. @param own fields of a form that is being written */
export function ExpressionHelp({ resource, own = [] }: { resource: Resource; own?: readonly DefinitionNode[] }) {
  const t = useWords();
  const label = useLabel();
  const declared = Object.entries({ ...resource.fields, ...resource.custom }).filter(
    ([, field]) => kindOf(field).expression,
  );
  const names = [
    ...declared.map(([name, field]) => ({ name, label: label(field.label), dictionary: dictionaryOf(field) })),
    ...own.map(({ id, values: { zh, dictionary } }) => ({
      name: id,
      label: String(zh ?? ''),
      dictionary: dictionaryNamed(String(dictionary)),
    })),
  ];
  return (
    <Box component="details" sx={{ gridColumn: '1 / -1', fontSize: '0.85rem', '& code': { overflowWrap: 'anywhere' } }}>
      <summary>{t('form.help')}</summary>
      {examples.map(([text, key]) => (
        <div key={key}>
          <code>{text}</code> {t(`form.help.${key}`)}
        </div>
      ))}
      <Box sx={{ mt: 1, maxHeight: 240, overflowY: 'auto' }}>
        {names.map(({ name, label: text, dictionary }) => (
          <div key={name}>
            <code>{name}</code> {text}
            {dictionary !== undefined && (
              <span className="empty">
                {t('colon')}
                {dictionary.items
                  .filter(({ isRetired }) => !isRetired)
                  .map(({ code, label: word }) => `"${code}" ${label(word)}`)
                  .join(t('and'))}
              </span>
            )}
          </div>
        ))}
      </Box>
    </Box>
  );
}
