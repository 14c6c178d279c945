import { useQuery } from '@tanstack/react-query';
import type { Inbox, InboxGroup } from '../../schema/generated/types.ts';
import { isOutsider } from '../../schema/roles.ts';
import { useObservable } from '../providers/observable.ts';
import { request } from '../providers/request.ts';
import { me, session } from '../providers/session.ts';
import { useVisibleResources } from '../providers/visibleResources.ts';

/** Items that the screen lists; the API answers no more at once. */
export const mostItems = 100;

const GROUPS = 'groups { resource state label { zh en } count overdue }';
const ITEMS = 'items { resource id title state label { zh en } unitName since dueAt isOverdue }';

const EVERY_MS = 60_000;

/** Outsiders decide nothing. */
export const mayDecide = (): boolean => me().roles.some((role) => !isOutsider(role));

function useInboxQuery<Answer>(first: number, fields: string) {
  const { me: caller } = useObservable(session);
  const hasLifecycles = useVisibleResources().some(({ lifecycle }) => lifecycle);
  return useQuery({
    queryKey: ['inbox', caller?.unit.code, first],
    queryFn: () => request<{ inbox: Answer }>(`query Inbox { inbox(first: ${first}) { ${fields} } }`),
    select: ({ inbox }) => inbox,
    enabled: hasLifecycles && caller?.mustChangePassword === false && mayDecide(),
    refetchInterval: EVERY_MS,
  });
}

/** How much waits for the caller, asked again every minute; undefined where nothing he sees goes through reviews. */
export function useInboxCount(): { count: number; overdue: number } | undefined {
  const { data } = useInboxQuery<Pick<Inbox, 'groups'>>(0, GROUPS);
  return data && totalOf(data.groups);
}

export const useInbox = () => useInboxQuery<Inbox>(mostItems, `${GROUPS} ${ITEMS}`);

export const totalOf = (groups: readonly InboxGroup[]) => ({
  count: groups.reduce((sum, { count }) => sum + count, 0),
  overdue: groups.reduce((sum, { overdue }) => sum + overdue, 0),
});
