import { familyNamePattern, type Mask, townshipPattern } from '../../../schema/fields/kind.ts';

/** The SQL twin of `maskText`: what a mask leaves of a text. */
export function maskSql(text: string, mask: Mask): string {
  switch (mask.keep) {
    case 'ends': {
      const { start, end, stars } = mask;
      const hidden = `'${'*'.repeat(stars)}'`;
      const tail = end ? ` || right(${text}, ${end})` : '';
      return `case when length(${text}) <= ${start + end} then ${hidden} else left(${text}, ${start}) || ${hidden}${tail} end`;
    }
    case 'familyName':
      return `case when length(${text}) < 2 then '**' else substring(${text} from '${familyNamePattern}') || '**' end`;
    case 'township':
      return `case when ${text} is not null then coalesce(substring(${text} from '(${townshipPattern})'), '') || '***' end`;
    case 'decimals':
      return 'null';
  }
}

/** What a mask leaves of a number that is part of an object. */
export const roundedSql = (number: string, mask: Mask): string =>
  mask.keep === 'decimals' ? `round((${number})::numeric, ${mask.decimals})::float8` : 'null';
