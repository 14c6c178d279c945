import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { entityOf } from '../../database/entities.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Draft, Writer } from './draft.ts';
import { hooks } from './hooks.ts';
import { checkTargets } from './targets.ts';
import type { Values } from './validate.ts';

/** The rules that need the database: targets, then hooks. Adds what is wrong to the drafts' problems. @throws what a hook throws */
export async function settle(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  await checkTargets(writer, resource, drafts);
  const hook = hooks[resource.name];
  for (const draft of drafts) {
    const { id, owner, row, values, problems } = draft;
    const isRight = problems.length === 0;
    // nothing points to a new record yet
    if (row) problems.push(...(await findCycle(writer.em, resource, id, values)));
    if (!hook || !writer.caller || !isRight) continue;
    const change = {
      action: row ? ('UPDATE' as const) : ('CREATE' as const),
      ...{
        em: writer.em,
        caller: writer.caller,
        registry: writer.registry,
        id,
        owner,
        before: row ?? {},
        after: { ...row, ...values },
        values,
      },
    };
    problems.push(...((await hook(change)) ?? []));
  }
}

/** A record of a tree must not become its own ancestor. */
async function findCycle(em: EntityManager, resource: Resource, id: string, values: Values): Promise<FieldProblem[]> {
  const tree = resource.admin.tree;
  if (!tree || !values[tree]) return [];
  let next = values[tree] as string | undefined;
  for (let depth = 0; next && depth < 100; depth++) {
    if (next === id)
      return [{ path: tree, label: { zh: '不能把自己或自己的下级设为上级', en: 'A record cannot lie below itself' } }];
    const above = (await em.findOne(entityOf(resource), { id: next } as never, {
      fields: [tree] as never,
    })) as Values | null;
    next = above?.[tree] as string | undefined;
  }
  return [];
}
