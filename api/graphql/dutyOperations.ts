import { GraphQLFloat, GraphQLID, GraphQLString } from 'graphql';
import type { Registry } from '../../schema/registry.ts';
import { readDutyMonth } from '../engines/duty/dutyMonth.ts';
import { type Operation, objectType } from './operation.ts';
import { DateTime, PlaceCode } from './scalars.ts';

/** What rosters lack; who is on duty and what checks found are lists like any others. */
export function dutyOperations(registry: Registry): Operation[] {
  const DutyGap = objectType('DutyGap', 'A time in which a post is not manned, or a shift lacks somebody.', {
    from: { type: () => DateTime },
    to: { type: () => DateTime },
    shift: { type: () => GraphQLID, nullable: true, description: 'The shift that lacks somebody.' },
    lacks: { type: () => [GraphQLString], description: 'SHIFT, LEADER, STAFF, PROFESSIONAL, STANDBY.' },
  });
  const DutyPostMonth = objectType('DutyPostMonth', 'How a duty post is manned in a month.', {
    post: { type: () => GraphQLID },
    name: { type: () => GraphQLString, nullable: true },
    dueHours: { type: () => GraphQLFloat, description: 'All hours of a post that is manned day and night, else 0.' },
    coveredHours: { type: () => GraphQLFloat, description: 'Those of them with a shift.' },
    gaps: { type: () => [DutyGap] },
  });
  return [
    {
      on: 'Query',
      name: 'dutyMonth',
      description:
        "The unit's own duty posts in a month and what their rosters lack: every hour of a post manned day and night has a shift, every shift a leader and somebody on duty, in the flood season a professional, on holidays and in special periods standby (K-07, W-15e, W-08h).",
      args: {
        unit: { type: () => PlaceCode },
        month: { type: () => GraphQLString, description: '2026-11, in Beijing time.' },
      },
      type: () => [DutyPostMonth],
      rule: { verb: 'READ', resource: registry.resource('dutyPost') },
      resolve: ({ unit, month }, context) => readDutyMonth(context, unit as string, month as string),
    },
  ];
}
