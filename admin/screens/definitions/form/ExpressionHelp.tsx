import Box from '@mui/material/Box';
import { type Document, visibleNodes } from '../../../../schema/definitions/document.ts';
import { dictionaryOf } from '../../../../schema/dictionary.ts';
import { kindOf } from '../../../../schema/fields/kinds.ts';
import { registry } from '../../../declarations.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { dictionaryNamed } from './dictionaries.ts';

const examples = [
  ['level in ["MAJOR", "LARGER"] && people >= 30', 'level'],
  ['slopeAngle > 30 || slopeAngle == null', 'empty'],
  ['inspectedOn < today - days(90)', 'days'],
  ['round(households * 3.5)', 'computed'],
] as const;

/** How conditions are written, and what they may name. */
export function ExpressionHelp({ resource, document }: { resource: string; document: Document }) {
  const t = useWords();
  const label = useLabel();
  const declared = Object.entries(registry.resource(resource).fields).filter(([, field]) => kindOf(field).expression);
  const own = visibleNodes(document).filter(({ type }) => type === 'field');
  const names = [
    ...declared.map(([name, field]) => ({ name, label: label(field.label), dictionary: dictionaryOf(field)?.name })),
    ...own.map(({ id, values: { zh, dictionary } }) => ({ name: id, label: String(zh ?? ''), dictionary })),
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
                {dictionaryNamed(String(dictionary))
                  ?.items.map(({ code, label: word }) => `"${code}" ${label(word)}`)
                  .join('、')}
              </span>
            )}
          </div>
        ))}
      </Box>
    </Box>
  );
}
