import type { Limits } from '../../config.ts';
import { type AppError, badArgument } from '../../errors.ts';

/** Levels of objects and lists in variables: filters through relations need a dozen. */
const deepest = 100;

/** What makes variables too much to be coerced, which takes each object as long as its type has fields. */
export function brokenBy(variables: unknown, { objects }: Pick<Limits, 'objects'>): AppError | undefined {
  let left = objects + 1; // all variables together are one
  const isTooDeep = (value: unknown, levels: number): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (!Array.isArray(value)) left--;
    if (left < 0) return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
  };
  if (isTooDeep(variables, deepest)) return badArgument('变量嵌套太深', 'The variables are nested too deeply');
  return left < 0
    ? badArgument(`变量最多含 ${objects} 个对象`, `Variables have at most ${objects} objects`)
    : undefined;
}
