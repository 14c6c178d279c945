import { addMonths, dateOf, day as dayLength, midnightOf } from '../../../schema/expressions/beijing.ts';
import type { DutyPostMonth } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import { selectFields } from '../../providers/selection.ts';
import { can } from '../../providers/session.ts';

/** A month as 2026-11, in Beijing. */
export const thisMonth = (): string => dateOf(Date.now()).slice(0, 7);

export const isMonth = (text: string | null): text is string => midnightOf(`${text}-01`) !== null;

const start = (month: string): number => midnightOf(`${month}-01`) as number;

export const monthAfter = (month: string, months: number): string =>
  dateOf(addMonths(start(month), months) as number).slice(0, 7);

/** The midnights with which the days of a month begin, and the one it ends with. */
export const midnightsOf = (month: string): readonly number[] => {
  const days = (start(monthAfter(month, 1)) - start(month)) / dayLength;
  return Array.from({ length: days + 1 }, (_, day) => start(month) + day * dayLength);
};

// biome-ignore lint/suspicious/noExplicitAny: records as GraphQL answered them
export type Listed = Record<string, any> & { id: string };

export interface Span {
  from: string;
  to: string;
}

export interface Roster {
  shifts: readonly (Listed & Span)[];
  checks: readonly Listed[];
  hasMore: boolean;
}

/** The unit's posts and what their rosters lack. */
export const fetchMonth = (unit: string, month: string): Promise<readonly DutyPostMonth[]> =>
  request<{ dutyMonth: readonly DutyPostMonth[] }>(
    `query DutyMonth($unit: PlaceCode!, $month: String!) {
      dutyMonth(unit: $unit, month: $month) { post name dueHours coveredHours gaps { from to shift lacks } } }`,
    { unit, month },
  ).then(({ dutyMonth }) => dutyMonth);

interface Page {
  nodes: readonly (Listed & Span)[];
  pageInfo: { hasNextPage: boolean };
}

/** Who is on duty at a post in a month, who swapped, and what checks found. */
export async function fetchRoster(post: string, month: string): Promise<Roster> {
  const [shift, check] = [registry.resource('dutyShift'), registry.resource('dutyCheck')];
  const people = ['from', 'to', 'state', 'leader', 'professional', 'staff', 'standby'];
  const days = midnightsOf(month);
  const [from, to] = [days[0] as number, days.at(-1) as number];
  const query = `query Roster($post: ID!, $from: DateTime!, $to: DateTime!, $first: Date!, $last: Date!) {
    dutyPost(id: $post) { id
      shifts(first: 100, filter: { from: { lt: $to }, to: { gt: $from } }, sort: [{ field: FROM, direction: ASC }]) {
        pageInfo { hasNextPage } nodes { ${selectFields(shift, people)} ${can('dutyShift', 'HISTORY') ? 'history(first: 20) { action reason }' : ''} } }
      checks(first: 100, filter: { plannedOn: { gte: $first, lte: $last } }) {
        pageInfo { hasNextPage } nodes { ${selectFields(check, ['plannedOn', 'checkedAt', 'channel', 'state'])} } } } }`;
  const variables = {
    ...{ post, from: new Date(from).toISOString(), to: new Date(to).toISOString() },
    ...{ first: dateOf(from), last: dateOf(to - 1) },
  };
  const { dutyPost } = await request<{ dutyPost: { shifts: Page | null; checks: Page | null } | null }>(
    query,
    variables,
  );
  const pages = [dutyPost?.shifts, dutyPost?.checks];
  const [shifts = [], checks = []] = pages.map((page) => page?.nodes ?? []);
  return { shifts, checks, hasMore: pages.some((page) => page?.pageInfo.hasNextPage) };
}
