import { beforeAll, expect, test } from 'vitest';
import { create, make, remove, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { problemsIn } from './problems.ts';

const api = useApi();
let leader: Client;
let serial = 0;

beforeAll(async () => {
  leader = await api.as('wangcheng.teamLeader');
});

const newTeam = (isFullTime: boolean) => make(leader, 'team', { isFullTime });
const newPerson = () => make(leader, 'person', { number: `M-${++serial}` });
const member = (team: { id: string }, person: { id: string }, given: object = {}) => ({
  ...{ team: team.id, person: person.id, ...given },
});
const twice = ['person: 此人已在另一支专职队伍'];

test.each<[string, object, object, string[]]>([
  ['belongs to both', {}, {}, twice],
  ['joins one before he left the other', { leftOn: '2026-06-02' }, { joinedOn: '2026-06-01' }, twice],
  ['joins one on the day he left the other', { leftOn: '2026-06-01' }, { joinedOn: '2026-06-01' }, []],
  ['left one before he joined the other', { joinedOn: '2026-06-01' }, { leftOn: '2026-05-01' }, []],
  ['left one, nobody knows since when he is in the other', { leftOn: '2026-06-01' }, {}, twice],
])('who %s', async (_what, one, other, problems) => {
  const [first, second, person] = [await newTeam(true), await newTeam(true), await newPerson()];
  await make(leader, 'teamMember', member(first, person, one));
  expect(problemsIn(await create(leader, 'teamMember', member(second, person, other)))).toEqual(problems);
});

test('part-time teams share their members, until they become full-time', async () => {
  const [first, second, person] = [await newTeam(true), await newTeam(false), await newPerson()];
  const stays = await make(leader, 'teamMember', member(first, person));
  await make(leader, 'teamMember', member(second, person));
  expect(problemsIn(await update(leader, 'team', second, { isFullTime: true }))).toEqual([
    'isFullTime: 有队员同时在另一支专职队伍',
  ]);
  await remove(leader, 'teamMember', stays);
  expect(problemsIn(await update(leader, 'team', second, { isFullTime: true }))).toEqual([]);
});

test('moving a member or taking back that he left is judged, a change of his post is not', async () => {
  const [first, second, part, person] = [
    await newTeam(true),
    await newTeam(true),
    await newTeam(false),
    await newPerson(),
  ];
  await make(leader, 'teamMember', member(first, person));
  const moving = await make(leader, 'teamMember', member(part, person, { joinedOn: '2026-01-01' }));
  expect(problemsIn(await update(leader, 'teamMember', moving, { team: second.id }))).toEqual(twice);
  expect(problemsIn(await update(leader, 'teamMember', moving, { post: '司机' }))).toEqual([]);
  const other = await newPerson();
  const gone = await make(leader, 'teamMember', member(first, other, { leftOn: '2026-01-01' }));
  await make(leader, 'teamMember', member(second, other, { joinedOn: '2026-02-01' }));
  expect(problemsIn(await update(leader, 'teamMember', gone, { leftOn: null }))).toEqual(twice);
});
