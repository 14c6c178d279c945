import { customKeyOf } from '../declarations.ts';
import { words } from '../language/messages.ts';
import { apiErrorOf } from '../providers/ApiError.ts';

/**
 * What react-admin's form shows at its inputs for an error of the API. `root` keeps the form unsaved and unsent where no input is
 * to blame, and takes what concerns no input that is there.
 */
export function problemsOf(error: unknown, inputs: readonly string[]): Record<string, unknown> {
  const { code, fields, message } = apiErrorOf(error);
  const inputOf = (path: string) => (customKeyOf(path) === undefined ? path.split('.')[0] : path) as string;
  const isShown = (path: string) => inputs.includes(inputOf(path));
  const atInputs = fields
    .filter(({ path }) => isShown(path))
    .map(({ path, message: problem }) => [inputOf(path), problem]);
  // the label of a field that the form does not know is not known either
  const named = (path: string, problem: string) => (customKeyOf(path) ? `${customKeyOf(path)}: ${problem}` : problem);
  const elsewhere = fields.filter(({ path }) => !isShown(path)).map((field) => named(field.path, field.message));
  if (atInputs.length > 0 && elsewhere.length === 0) return Object.fromEntries(atInputs);
  return {
    ...Object.fromEntries(atInputs),
    root: { server: elsewhere.join(' ') || (code === 'UNAUTHENTICATED' ? words()['login.unsaved'] : message) },
  };
}
