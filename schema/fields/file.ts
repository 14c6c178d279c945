import { types } from '../expressions/types.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

/** An uploaded file, by the id that `POST /files` answered. */
export const fileKind: Kind<string, FieldOptions> = {
  name: 'file',
  label: { zh: '文件', en: 'File' },
  column: 'uuid',
  scalar: 'ID',
  relation: { holds: 'one', target: 'File' },
  operators: ['isNull'],
  expression: { type: () => types.string(36) },
  parse(value) {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value))) return String(value).toLowerCase();
    throw new Invalid('没有这个文件，请重新上传', 'No such file; upload it again');
  },
};
export const file = fieldOf(fileKind);
