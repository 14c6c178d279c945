import { reportStage } from '../../../schema/dictionaries/duty.ts';
import { lossStage } from '../../../schema/dictionaries/relief.ts';
import type { Dictionary } from '../../../schema/dictionary.ts';
import type { Label } from '../../../schema/label.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainChange, DomainHook } from '../../request/write/hooks.ts';
import { inTurn, touches } from './judging.ts';

interface Order {
  table: string;
  stages: Dictionary;
  first: string;
  /** Follows the first one; there may be many. */
  next: string;
  /** Of each there is one at most. */
  once: readonly string[];
}

/** A unit reports an incident once for the first time, then follows up (W-15a, L-13a, K-02d). */
const inOrder = ({ table, stages, first, next, once }: Order): DomainHook => {
  const named = (stage: unknown): Label => stages.items.find(({ code }) => code === stage)?.label as Label;
  const others = async ({ em, id, owner }: DomainChange, incident: unknown): Promise<string[]> => {
    const rows = await runWithin<{ stage: string }>(em, {
      text: `select stage from ${table} where owner = $1 and incident = $2 and id <> $3 and deleted_at is null`,
      values: [owner, incident, id],
    });
    return rows.map(({ stage }) => stage);
  };
  const at = (path: string, zh: string, en: string) => [{ path, label: { zh, en } }];
  return async (change) => {
    const { em, action, owner, before, after } = change;
    if (action !== 'DELETE' && !touches(change, ['incident', 'stage'])) return undefined;
    await inTurn(em, table, owner);
    if (action !== 'CREATE' && before.stage === first && (await others(change, before.incident)).includes(next)) {
      const path = action !== 'DELETE' && touches(change, ['incident']) ? 'incident' : 'stage';
      return at(
        path,
        `已有${named(next).zh}，${named(first).zh}须保留`,
        `${named(next).en} reports need the first one`,
      );
    }
    if (action === 'DELETE') return undefined;
    const there = await others(change, after.incident);
    const { zh, en } = named(after.stage);
    if (once.includes(after.stage as string) && there.includes(after.stage as string))
      return at('stage', `本单位对该事件已有${zh}`, `The unit has this report of the incident: ${en}`);
    if (after.stage === next && !there.includes(first))
      return at('stage', `须先有${named(first).zh}，才能${zh}`, `There is no first report to follow up`);
    return undefined;
  };
};

export const infoReportOrder = inOrder({
  ...{ table: 'info_report', stages: reportStage, first: 'FIRST', next: 'FOLLOW_UP', once: ['FIRST'] },
});

export const lossReportOrder = inOrder({
  ...{ table: 'loss_report', stages: lossStage, first: 'INITIAL', next: 'CONTINUED', once: ['INITIAL', 'VERIFIED'] },
});
