import { beforeAll, expect, test } from 'vitest';
import { type Client, useApi } from '../support/api.ts';
import { done } from '../support/users.ts';

// Asked before and after a value changes that the asker may not see, every question is answered the same to the byte.
const api = useApi();

let planner: Client;
let leader: Client;
let person: string;
let member: string;
let team: string;

/** They share what the mask leaves. */
const phones = ['13900001111', '13999991111'] as const;
const healths = ['未见异样', '高血压三级，不宜上高原'] as const;

beforeAll(async () => {
  [planner, leader] = [await api.as('gaotangling.planner'), await api.as('gaotangling.teamLeader')];
  const create = async (client: Client, type: string, input: object) =>
    done<{ made: { id: string } }>(
      await client.query(`mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`, {
        input,
      }),
    ).made.id;
  person = await create(planner, 'Person', { number: 'NW-1', name: '诸葛明', phone: phones[0] });
  const second = await create(planner, 'Person', { number: 'NW-2', name: '诸葛亮', phone: '13950001111' });
  const { teams } = (
    await leader.query('{ teams(first: 1, filter: { unit: { eq: "430112001000" } }) { nodes { id } } }')
  ).data;
  team = teams.nodes[0].id;
  member = await create(leader, 'TeamMember', { team, person, health: healths[0] });
  await create(leader, 'TeamMember', { team, person: second, health: '良好' });
});

const change = async (client: Client, type: 'person' | 'teamMember', id: string, input: object) => {
  const { version } = (await client.query(`{ record: ${type}(id: "${id}") { version } }`)).data.record;
  const name = type === 'person' ? 'Person' : 'TeamMember';
  done(
    await client.query(
      `mutation ($id: ID!, $version: Int!, $input: Update${name}Input!) { update${name}(id: $id, version: $version, input: $input) { id } }`,
      { id, version, input },
    ),
  );
};
const setPhone = (phone: string) => change(planner, 'person', person, { phone });
const setHealth = (health: string) => change(leader, 'teamMember', member, { health });

const both = () => 'filter: { number: { startsWith: "NW-" } }';
const history = 'action actor reason fields changes { field before after }';

/** What a viewer of the same unit may try, to learn of a phone number. */
const aboutPhone = (value: string): string[] => [
  `{ person(id: "${person}") { phone } }`,
  `{ person(id: "${person}") { a: phone ... on Person { b: phone } } }`,
  `{ persons(${both()}, sort: { field: NUMBER }) { totalCount nodes { phone } edges { cursor node { phone } } } }`,
  ...['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'startsWith', 'contains'].map(
    (operator) => `{ persons(filter: { phone: { ${operator}: "${value}" } }) { totalCount } }`,
  ),
  `{ persons(filter: { phone: { in: ["${value}"] } }) { totalCount nodes { id } } }`,
  `{ persons(filter: { phone: { notIn: ["${value}"] } }) { totalCount } }`,
  '{ persons(filter: { phone: { isNull: true } }) { totalCount } }',
  `{ persons(filter: { not: { or: [{ phone: { eq: "${value}" } }] } }) { totalCount } }`,
  `{ persons(${both()}, sort: { field: PHONE }) { nodes { id } } }`,
  `{ persons(${both()}, sort: [{ field: NAME }, { field: PHONE, direction: DESC }]) { nodes { id } edges { cursor } } }`,
  `{ persons(${both()}, sort: { field: PHONE }, first: 1) { pageInfo { endCursor } } }`,
  `{ persons(search: "${value}") { totalCount } }`,
  `{ persons(search: "${value.slice(3, 7)}") { totalCount nodes { id } } }`,
  `{ personsAggregate(search: "${value}") { count } }`,
  `{ personsAggregate(${both()}, groupBy: [PHONE]) { count } }`,
  `{ personsAggregate(${both()}, groupBy: [NAME]) { key { name } count } }`,
  `{ personsAggregate(${both()}) { max { phone } } }`,
  `{ personsAggregate(${both()}) { min { phone } count } }`,
  `{ personsAggregate(filter: { phone: { startsWith: "${value}" } }) { count } }`,
  `{ search(text: "${value}") { id title } }`,
  `{ search(text: "${value.slice(0, 7)}", resources: ["person"]) { id } }`,
  '{ search(text: "诸葛") { id title resource } }',
  `{ teamMembers(filter: { person: { phone: { eq: "${value}" } } }) { totalCount } }`,
  `{ teams(filter: { members: { some: { person: { phone: { eq: "${value}" } } } } }) { totalCount } }`,
  `{ teams(filter: { members: { none: { person: { phone: { startsWith: "${value}" } } } } }) { totalCount } }`,
  `{ teams(filter: { members: { every: { person: { phone: { gt: "${value}" } } } } }) { totalCount } }`,
  `{ team(id: "${team}") { members { totalCount nodes { person { phone } } } } }`,
  `{ team(id: "${team}") { members(filter: { person: { phone: { eq: "${value}" } } }) { totalCount } } }`,
  `{ team(id: "${team}") { members(search: "${value}") { totalCount } } }`,
  `{ teamMembersAggregate(filter: { personId: { eq: "${person}" } }, groupBy: [PERSON]) { key { person { phone } } count } }`,
  `{ personHistory(id: "${person}", first: 1) { ${history} } }`,
  `{ person(id: "${person}", phone: "${value}") { id } }`,
  `mutation { updatePerson(id: "${person}", version: 99, input: { phone: "${value}" }) { phone } }`,
  `mutation { createPerson(input: { unit: "430112001000", number: "NW-1", name: "重", phone: "${value}" }) { phone } }`,
  `mutation { unmaskPerson(id: "${person}", fields: [PHONE], reason: "想看一看") { phone } }`,
  `mutation { restorePerson(id: "${person}", version: 99, to: 1) { phone } }`,
  `mutation { deletePerson(id: "${person}", version: 99) }`,
];

/** The same of the health of a member, which is not even masked. */
const aboutHealth = (value: string): string[] => [
  `{ teamMember(id: "${member}") { health post } }`,
  `{ team(id: "${team}") { members(first: 50) { totalCount nodes { health post } } } }`,
  `{ person(id: "${person}") { teamPosts { totalCount nodes { health } } } }`,
  ...['eq', 'ne', 'contains', 'startsWith'].map(
    (operator) => `{ teamMembers(filter: { health: { ${operator}: "${value}" } }) { totalCount } }`,
  ),
  '{ teamMembers(filter: { health: { isNull: false } }) { totalCount } }',
  '{ teamMembers(filter: { health: {} }) { totalCount } }',
  `{ persons(filter: { teamPosts: { some: { health: { eq: "${value}" } } } }) { totalCount } }`,
  `{ teams(filter: { members: { none: { health: { contains: "${value}" } } } }) { totalCount } }`,
  `{ team(id: "${team}") { members(filter: { health: { eq: "${value}" } }) { totalCount } } }`,
  '{ teamMembers(sort: { field: HEALTH }) { nodes { id } } }',
  '{ teamMembersAggregate(groupBy: [HEALTH]) { count } }',
  '{ teamMembersAggregate { max { health } } }',
  `{ teamMembers(search: "${value}") { totalCount } }`,
  `{ search(text: "${value}") { id title } }`,
  `{ teamMemberHistory(id: "${member}", first: 1) { ${history} } }`,
  `mutation { updateTeamMember(id: "${member}", version: 99, input: { health: "${value}" }) { health } }`,
  `mutation { createTeamMember(input: { unit: "430112001000", team: "${team}", person: "${person}", health: "${value}" }) { health } }`,
  `mutation { restoreTeamMember(id: "${member}", version: 99, to: 1) { health } }`,
  `mutation { unmaskTeamMember(id: "${member}", fields: [HEALTH], reason: "想看一看") { health } }`,
];

const answers = async (client: Client, questions: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const question of questions) found.push(`${question}\n${JSON.stringify(await client.query(question))}`);
  return found;
};

/** Askers who see neither: of the unit itself, and of the unit above. */
const phoneBlind = ['gaotangling.viewer', 'gaotangling.riskOfficer', 'wangcheng.viewer', 'wangcheng.planner'];
const healthBlind = ['gaotangling.viewer', 'gaotangling.planner', 'wangcheng.teamLeader', 'wangcheng.director'];

/** An answer that shows none of the values, the question's own words aside. */
const expectSilent = (found: readonly string[], values: readonly string[]) => {
  for (const text of found) {
    const [question = '', answer = ''] = text.split('\n');
    for (const value of values) if (!question.includes(value)) expect(answer).not.toContain(value);
  }
};

test.each(phoneBlind)('a masked phone number answers %s nothing', async (username) => {
  const client = await api.as(username);
  const questions = [...aboutPhone(phones[0]), ...aboutPhone(phones[1])];
  await setPhone(phones[1]);
  await setPhone(phones[0]);
  const before = await answers(client, questions);
  await setPhone(phones[1]);
  const between = await answers(client, questions);
  await setPhone(phones[0]);
  const after = await answers(client, questions);
  expect(between).toEqual(before);
  expect(after).toEqual(before);
  expectSilent(before, phones);
});

test.each(healthBlind)('a hidden state of health answers %s nothing', async (username) => {
  const client = await api.as(username);
  const questions = [...aboutHealth(healths[0]), ...aboutHealth(healths[1])];
  await setHealth(healths[1]);
  await setHealth(healths[0]);
  const before = await answers(client, questions);
  await setHealth(healths[1]);
  const between = await answers(client, questions);
  expect(between).toEqual(before);
  expectSilent(before, healths);
});

test('the same questions tell those who may see', async () => {
  await setPhone(phones[1]);
  await setPhone(phones[0]);
  const asked = aboutPhone(phones[0]).filter((question) => !question.startsWith('mutation'));
  const before = await answers(planner, asked);
  await setPhone(phones[1]);
  const changed = (await answers(planner, asked)).filter((answer, position) => answer !== before[position]);
  expect(changed.length).toBeGreaterThan(15);
});
