import { choosable, countable, targetsOf } from '../../../schema/cadence.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import type { FieldProblem } from '../../errors.ts';
import { localOf } from '../../request/write/draft.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import { touches } from '../model/judging.ts';

const notCounted: Label = { zh: '没有这种记录，或者不能计次', en: 'No such resource, or none that rules count' };
const noSubject: Label = { zh: '所计的记录没有这个对象', en: 'What is counted does not name it' };
const unitsAlone: Label = { zh: '对象为单位时没有条件可选', en: 'Units are chosen by their level alone' };
const noWhere: Label = { zh: '应为 {"字段": ["代码"]}', en: 'Write {"field": ["CODE"]}' };
const noField: Label = { zh: '没有这个选项字段', en: 'No such field of codes' };
const noCodes: Label = { zh: '应列出一个或多个代码', en: 'List one code or more' };

/**
 * A rule counts what says that it can be counted, for what that names, and chooses both by codes that are in use where the rule is made. What was
 * so when it was written may change afterwards.
 */
export const cadenceRule: DomainHook = async (change) => {
  const { writer, registry, owner, action, after } = change;
  if (action === 'DELETE' || !touches(change, ['counted', 'countedWhere', 'each', 'subjectWhere'])) return undefined;
  if (!countable(registry).some(({ name }) => name === after.counted)) return [{ path: 'counted', label: notCounted }];
  const targets = targetsOf(registry, after as { counted: string; each: string });
  if (!targets) return [{ path: 'each', label: noSubject }];
  const { counted, subject } = targets;
  const ofCounted = wrongWhere('countedWhere', after.countedWhere, await localOf(writer, counted, owner));
  if (subject)
    return [...ofCounted, ...wrongWhere('subjectWhere', after.subjectWhere, await localOf(writer, subject, owner))];
  return (after.subjectWhere ?? null) === null
    ? ofCounted
    : [...ofCounted, { path: 'subjectWhere', label: unitsAlone }];
};

function wrongWhere(path: string, where: unknown, resource: Resource): FieldProblem[] {
  if ((where ?? null) === null) return [];
  if (typeof where !== 'object' || Array.isArray(where)) return [{ path, label: noWhere }];
  const fields = new Map(choosable(resource));
  return Object.entries(where as object).flatMap(([name, codes]): FieldProblem[] => {
    const at = `${path}.${name}`;
    const field = fields.get(name);
    if (!field) return [{ path: at, label: noField }];
    if (!Array.isArray(codes) || codes.length === 0) return [{ path: at, label: noCodes }];
    const { parse, isList } = kindOf(field);
    try {
      for (const code of codes) parse(isList ? [code] : code, field);
      return [];
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return [{ path: at, label: error.label }];
    }
  });
}
