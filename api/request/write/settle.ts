import type { Resource } from '../../../schema/defineResource.ts';
import { type Lifecycle, stateOf } from '../../../schema/lifecycle.ts';
import type { Caller } from '../../access/caller.ts';
import { enterState } from '../../engines/lifecycle/enterState.ts';
import { isPublishedIn } from '../../engines/lifecycle/published.ts';
import { type Brought, type Draft, localOf, type Writer } from './draft.ts';
import { domainHooks, hooks } from './hooks.ts';
import { checkTargets } from './targets.ts';
import { checkTrees } from './trees.ts';

export const lockedByReview = {
  zh: '本环节不能修改记录，请先退回或撤回',
  en: 'The record is locked in its present state: return or withdraw it first',
};

const noEntry = { zh: '新记录不能从这一环节开始', en: 'A new record does not start in this state' };

/** The rules that need the database: targets, then hooks. Adds what is wrong to the drafts' problems. @throws what a hook throws */
export async function settle(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  await checkTargets(writer, resource, drafts);
  const hook = writer.caller ? hooks[resource.name] : domainHooks[resource.name];
  if (resource.lifecycle) await startLifecycles(writer, resource, drafts);
  for (const draft of drafts) {
    const { id, owner, row, values, problems } = draft;
    if (!hook || problems.length > 0) continue;
    const brings: Brought[] = [];
    const change = {
      action: row ? ('UPDATE' as const) : ('CREATE' as const),
      ...{
        writer,
        em: writer.em,
        // hooks that ask for one are not those of the system
        caller: writer.caller as Caller,
        registry: writer.registry,
        id,
        owner,
        before: row ?? {},
        after: { ...row, ...values },
        values,
        brings,
      },
    };
    problems.push(...((await hook(change)) ?? []));
    draft.brings = brings;
  }
  await checkTrees(writer.em, resource, drafts);
}

/** New records get their first state; those in a state that locks them are left alone by all but transitions. */
async function startLifecycles(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  for (const { row, owner, values, problems, transition } of drafts) {
    const local = await localOf(writer, resource, owner);
    const lifecycle = local.lifecycle as Lifecycle;
    if (row?.locked && !transition) problems.push({ path: lifecycle.field, label: lockedByReview });
    if (row) continue;
    const given = stateOf(lifecycle, values[lifecycle.field]);
    if (writer.caller && given && !given.isEntry) problems.push({ path: lifecycle.field, label: noEntry });
    const refused = await enterState(writer, local, { owner, values }, values[lifecycle.field] as string, lifecycle);
    if (refused) problems.push({ path: lifecycle.field, label: refused });
    else if (!writer.caller && local.publishes === 'byTransition')
      values.published = isPublishedIn(lifecycle, values[lifecycle.field] as string);
  }
}
