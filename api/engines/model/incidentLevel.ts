import { type AccidentFigures, accidentLevelOf } from '../../../schema/accidentLevel.ts';
import { incidentLevel } from '../../../schema/dictionaries/incidents.ts';
import type { DomainHook } from '../../request/write/hooks.ts';
import type { Values } from '../../request/write/validate.ts';
import { touches } from './judging.ts';

const byTable = (values: Values): string | undefined =>
  values.category === 'ACCIDENT' ? accidentLevelOf(values as unknown as AccidentFigures) : undefined;

/** The level of an accident is that of the table, and follows its figures, unless a reason says why it is another (B-11d, order 493). */
export const accidentLevel: DomainHook = async (change) => {
  const { action, before, after, values } = change;
  const level = byTable(after);
  if (action === 'DELETE' || !level || after.level === level || after.levelReason) return undefined;
  if (!touches(change, ['category', 'deaths', 'seriouslyInjured', 'directLoss', 'level', 'levelReason']))
    return undefined;
  const isFollowing = after.level === before.level && before.level === byTable(before);
  if (after.level === 'UNGRADED' || isFollowing) {
    values.level = level;
    return undefined;
  }
  const { zh, en } = incidentLevel.items.find(({ code }) => code === level)?.label as { zh: string; en: string };
  return [
    {
      path: 'level',
      label: {
        zh: `按国务院令第 493 号应为“${zh}”；定为其他级别须填写级别调整理由`,
        en: `By order 493 it is ${en}; say in levelReason why it is another`,
      },
    },
  ];
};
