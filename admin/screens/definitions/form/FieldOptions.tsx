import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { visibleNodes } from '../../../../schema/definitions/document.ts';
import { formDefinition } from '../../../../schema/definitions/kinds/form.ts';
import { hasOption } from '../../../../schema/definitions/kinds/formChecks.ts';
import type { Field, Kind } from '../../../../schema/fields/kind.ts';
import { type KindName, kinds } from '../../../../schema/fields/kinds.ts';
import { registry } from '../../../declarations.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { ExpressionHelp } from '../ExpressionHelp.tsx';
import { setValue } from '../edits.ts';
import { NodeValue } from '../NodeValue.tsx';
import { useForbidden } from '../nodeControls.tsx';
import type { NodeProps } from './node.ts';
import { OptionInput } from './OptionInput.tsx';

const fields: Record<string, Field> = formDefinition.types.field?.fields ?? {};

/** What means nothing of a value that nobody fills in. */
const ofInputs = ['required', 'requiredWhen', 'valid', 'validMessage', 'writeRoles'];

/** The options that mean something for a field as it is, and those that it has all the same. */
function optionsOf(values: Readonly<Record<string, unknown>>): string[] {
  const kind = kinds[values.kind as KindName] as unknown as Kind;
  const isFitting = (option: string) =>
    hasOption(kind, option) &&
    (option !== 'unit' || kind.aggregates?.includes('sum')) &&
    (option !== 'validMessage' || values.valid !== undefined) &&
    (values.computed === undefined || !ofInputs.includes(option));
  return Object.keys(fields).filter((option) => values[option] !== undefined || isFitting(option));
}

/** All that a field says; what its kind has no use for is left out. */
export function FieldOptions({
  node,
  document,
  resource,
  rights,
  problems,
  isReadOnly,
  onChange,
}: NodeProps & { resource: string }) {
  const t = useWords();
  const label = useLabel();
  const forbidden = useForbidden(rights);
  const isMoney = (kinds[node.values.kind as KindName] as Kind | undefined)?.scalar === 'Fen';
  const whyNot = (option: string) => {
    if (rights.canChange(node.id, option)) return '';
    return formDefinition.lasting?.field?.includes(option) && rights.isOwn(node.id)
      ? t('form.lasting')
      : forbidden(node.id);
  };
  return (
    <Box
      sx={{
        ...{ display: 'grid', columnGap: 2, py: 1 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {problems?.[''] && (
        <FormHelperText error role="alert" sx={{ gridColumn: '1 / -1' }}>
          {problems['']}
        </FormHelperText>
      )}
      {optionsOf(node.values).map((option) => {
        const field = fields[option] as Field;
        const value = node.values[option];
        if (isReadOnly)
          return (
            value !== undefined && (
              <div key={option}>
                <span className="empty">
                  {label(field.label)}
                  {t('colon')}
                </span>
                <NodeValue kind="FORM" type="field" name={option} value={value} />
              </div>
            )
          );
        return (
          <OptionInput
            key={option}
            option={option}
            field={field}
            value={value}
            problem={problems?.[option]}
            help={isMoney && (option === 'min' || option === 'max') ? t('form.inFen') : ''}
            forbidden={whyNot(option)}
            onChange={(next) => onChange(setValue(node.id, option, next))}
          />
        );
      })}
      {!isReadOnly && (
        <ExpressionHelp
          resource={registry.resource(resource)}
          own={visibleNodes(document).filter(({ type }) => type === 'field')}
        />
      )}
    </Box>
  );
}
