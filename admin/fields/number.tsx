import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import { NumberInput } from 'react-admin';
import type { Field } from '../../schema/fields/kind.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { inputProps } from './text.tsx';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

const grouped = (maximumFractionDigits: number, minimumFractionDigits = 0) =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits, minimumFractionDigits });

/** Money is kept in fen and read and typed in yuan. */
const toYuan = (fen: number): number => fen / 100;
const toFen = (yuan: number): number => Math.round(yuan * 100);

const steps = (scale: number): number => 10 ** -scale;

interface Reading {
  scale: (field: Field) => number;
  /** What stands before and behind the number. */
  prefix?: string;
  suffix?: string;
  parse?: (typed: number) => number;
  format?: (stored: number) => number;
  /** Digits behind the point that are always shown. */
  fixed?: number;
}

/** The four number kinds differ in how the stored number is read. */
function numberView({ scale, prefix = '', suffix, parse, format, fixed = 0 }: Reading): FieldView {
  const shown = (value: number) => format?.(value) ?? value;

  function Display({ field, value }: DisplayProps) {
    const label = useLabel();
    const unit = suffix ?? (field.unit ? label(field.unit) : '');
    return (
      <span className="number">
        {prefix}
        {grouped(scale(field), fixed).format(shown(value))}
        {unit && <small> {unit}</small>}
      </span>
    );
  }

  function Input(props: InputProps) {
    const label = useLabel();
    const { field } = props;
    const unit = suffix ?? (field.unit ? label(field.unit) : '');
    const adornments = {
      ...(prefix && { startAdornment: <InputAdornment position="start">{prefix}</InputAdornment> }),
      ...(unit && { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> }),
    };
    return (
      <NumberInput
        {...inputProps(props)}
        step={steps(scale(field))}
        slotProps={{ input: adornments }}
        {...(format && {
          format: (value) => (value === null || value === '' || value === undefined ? '' : format(value)),
        })}
        {...(parse && { parse: (text) => (text === '' ? null : parse(Number(text))) })}
      />
    );
  }

  function Filter({ source, label }: FilterProps) {
    const t = useWords();
    const conversion = {
      ...(format && { format: (value: number | null) => (value == null ? '' : format(value)) }),
      ...(parse && { parse: (text: string) => (text === '' ? null : parse(Number(text))) }),
    };
    return (
      <Stack direction="row" spacing={1}>
        <NumberInput source={`${source}.gte`} label={t('filter.from', { label })} {...conversion} sx={{ width: 130 }} />
        <NumberInput source={`${source}.lte`} label={t('filter.to', { label })} {...conversion} sx={{ width: 130 }} />
      </Stack>
    );
  }

  return { select: plain, Display, Input, Filter, toFilter: between, isNumeric: true };
}

/** The bounds of a range filter that are set. */
export function between({ gte, lte }: { gte?: unknown; lte?: unknown }, name: string): object {
  const isGiven = (bound: unknown) => bound !== null && bound !== undefined && bound !== '';
  return { [name]: { ...(isGiven(gte) && { gte }), ...(isGiven(lte) && { lte }) } };
}

const declaredScale = (field: Field): number => field.scale ?? 2;

export const integerView = numberView({ scale: () => 0 });
export const decimalView = numberView({ scale: declaredScale });
export const percentageView = numberView({ scale: declaredScale, suffix: '%' });
export const moneyView = numberView({ scale: () => 2, fixed: 2, prefix: '¥ ', parse: toFen, format: toYuan });
