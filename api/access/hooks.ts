import { type Distance, type FieldVerb, fieldVerbs, type Rules, rulesOf } from '../../schema/access.ts';
import { fieldRules, isRecordVerb, recordRules } from '../../schema/declaredRules.ts';
import type { Label } from '../../schema/label.ts';
import type { Registry } from '../../schema/registry.ts';
import type { Hook } from '../request/write/hooks.ts';
import { usualDistances } from './reach.ts';

/** A tightening names what is declared, and takes away from it: never a role or distance that the declaration does not give. */
const accessRule: Hook = async ({ registry, action, after }) => {
  if (action === 'DELETE') return undefined;
  const { target, verb, roles, distances } = after as Record<'target' | 'verb', string> &
    Record<'roles' | 'distances', readonly string[] | null>;
  const declared = declaredRules(registry, target, verb);
  if ('zh' in declared) return [{ path: declared.path, label: declared }];
  const rules = rulesOf(declared.rules);
  const problems: { path: string; label: Label }[] = [];
  const looser = (roles ?? []).filter((role) =>
    rules.every(({ roles: of }) => of !== 'any' && !of.includes(role as never)),
  );
  if (looser.length > 0)
    problems.push({
      path: 'roles',
      label: {
        zh: `只能收紧，不能放宽：${looser.join('、')} 本来就没有这项权限`,
        en: `Rules only tighten: ${looser.join(', ')} may not do this anyway`,
      },
    });
  const usual = target.includes('.') ? usualDistances('READ') : usualDistances(verb);
  const farther = (distances ?? []).filter((distance) =>
    rules.every(({ distances: of = usual }) => !of.includes(distance.toLowerCase() as Distance)),
  );
  if (farther.length > 0)
    problems.push({
      path: 'distances',
      label: { zh: `只能收紧，不能放宽：${farther.join('、')}`, en: `Rules only tighten: ${farther.join(', ')}` },
    });
  return problems.length > 0 ? problems : undefined;
};

/** The declared rules of `resource` or `resource.field` for a verb, or what is wrong with the two. */
function declaredRules(
  registry: Registry,
  target: string,
  verb: string,
): { rules: Rules } | (Label & { path: string }) {
  const [name, fieldName, ...rest] = target.split('.');
  const resource = registry.resources.find((one) => one.name === name);
  const field =
    resource && Object.hasOwn(resource.fields, fieldName ?? '') ? resource.fields[fieldName ?? ''] : undefined;
  if (!resource || rest.length > 0 || (fieldName !== undefined && !field))
    return { path: 'target', zh: '没有这个资源或字段', en: 'No such resource or field' };
  if (resource.name === 'accessRule')
    return {
      path: 'target',
      zh: '收紧权限的权限不能收紧，否则无法再放开',
      en: 'This would lock everybody out of access rules',
    };
  const lower = verb.toLowerCase() as FieldVerb;
  if (field && fieldVerbs.includes(lower)) return { rules: fieldRules(resource, field, lower) };
  if (!field && isRecordVerb(verb)) return { rules: recordRules(resource, verb) };
  return {
    path: 'verb',
    zh: field ? '字段没有这项操作' : '这项操作只能针对字段',
    en: field ? 'Fields do not have this verb' : 'Only fields have this verb',
  };
}

export const accessHooks = { accessRule };
