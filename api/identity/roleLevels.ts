import type { Label } from '../../schema/label.ts';
import { levelOfCode } from '../../schema/place.ts';
import { type Role, roles } from '../../schema/roles.ts';

/** What is wrong with a role at a unit. */
export function notAtLevel(role: Role, unit: string): Label | undefined {
  const { at, label } = roles[role];
  if ((at as readonly string[]).includes(levelOfCode(unit))) return undefined;
  return { zh: `“${label.zh}”不适用于这一级单位`, en: `${role} does not exist at this level` };
}
