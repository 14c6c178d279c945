import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { look, make, take, taken } from '../support/lifecycles.ts';
import { sheetOf } from '../support/sheets.ts';

const api = useApi();
const people = {} as Record<'desk' | 'handler' | 'director' | 'inspector' | 'city' | 'neighbour', Client>;
const reporter = '甯寒霜';
const phone = '13987654321';
const feedback = '隐患已整改，已回访举报人';
let clue: string;
let ticket: string;

beforeAll(async () => {
  people.desk = await api.as('wangcheng.hotlineOfficer');
  people.handler = await api.as('wangcheng.riskOfficer');
  people.director = await api.as('wangcheng.director');
  people.inspector = await api.as('wangcheng.inspector');
  people.city = await api.as('changsha.hotlineOfficer');
  people.neighbour = await api.as('kaizhou.hotlineOfficer');
  const told = { content: '仓库消防通道被堵', receivedAt: '2026-11-02T09:00:00+08:00' };
  const called = { title: '消防通道被堵', channel: 'HOTLINE_12345', caller: reporter, callerPhone: phone };
  ticket = (await make(people.desk, 'serviceTicket', { ...told, ...called })).id;
  const given = { title: '消防通道被堵', channel: 'HOTLINE', reporter, reporterPhone: phone, ticket };
  clue = (await make(people.desk, 'clue', { ...told, ...given })).id;
});

describe('scenario 12, a clue by a citizen through 12345 (B-05c, B-05i)', () => {
  test('becomes a hazard, is put right, accepted by another person, and the citizen is told', async () => {
    const { desk, handler, director, inspector } = people;
    const { id: organization } = await make(director, 'organization', { name: '望城消防办', kind: 'DEPARTMENT' });
    await taken(desk, 'clue', clue, 'assign', { input: { organization } });
    await taken(handler, 'clue', clue, 'confirm', { input: { result: '属实' } });
    const { hazards } = await look(handler, 'clue', clue, 'hazards { nodes { id title source state } }');
    expect(hazards.nodes).toMatchObject([{ title: '消防通道被堵', source: 'CLUE', state: 'REPORTED' }]);
    const [{ id: hazard }] = hazards.nodes;
    await taken(handler, 'hazard', hazard, 'assess', { input: { due: '2026-12-31' } });
    await taken(handler, 'hazard', hazard, 'submit', { input: { rectification: '已清通' } });
    const acceptance = { input: { acceptance: '合格' } };
    expect(codesOf(await take(handler, 'hazard', hazard, 'close', acceptance))).toEqual(['FORBIDDEN']);
    expect(await taken(inspector, 'hazard', hazard, 'close', acceptance)).toBe('CLOSED');
    expect(await taken(desk, 'clue', clue, 'close', { input: { feedback } })).toBe('CLOSED');
    expect(await look(desk, 'clue', clue, 'reporter reporterPhone feedback')).toEqual({
      ...{ reporter, reporterPhone: phone, feedback },
    });
  });

  const others = ['handler', 'director', 'inspector', 'city'] as const;

  test.each(others)('who told it is never seen by %s', async (name) => {
    const client = people[name];
    const ask = async (query: string, variables: object = {}) => {
      const answer = await client.query(query, variables as Record<string, unknown>);
      const text = JSON.stringify(answer);
      expect(text).not.toContain(reporter);
      expect(text).not.toContain(phone);
      return answer;
    };
    const refused = async (query: string) => expect(codesOf(await ask(query)), query).toEqual(['FIELD_FORBIDDEN']);
    const seen = await ask(
      'query ($id: ID!) { clue(id: $id) { title reporter reporterPhone ticket { id } history { changes { field before after } } } }',
      { id: clue },
    );
    expect(seen.data.clue).toMatchObject({ title: '消防通道被堵', reporter: null, reporterPhone: null });
    await refused(`{ clues(filter: { reporter: { eq: "${reporter}" } }) { totalCount } }`);
    await refused('{ clues(filter: { reporterPhone: { startsWith: "139" } }) { totalCount } }');
    await refused('{ clues(filter: { not: { reporter: { isNull: true } } }) { totalCount } }');
    await refused('{ clues(sort: [{ field: REPORTER, direction: ASC }]) { totalCount } }');
    await refused('{ hazards(filter: { clue: { reporter: { contains: "甯寒" } } }) { totalCount } }');
    for (const text of ['甯寒', phone])
      expect((await ask('query ($text: String!) { search(text: $text) { title } }', { text })).data.search).toEqual([]);
    const sheet = await sheetOf(api, client, 'clues.csv');
    expect(sheet.includes(reporter) || sheet.includes(phone)).toBe(false);
    // whoever may not see it cannot write it either, nor learn it by trying
    const wrong = await ask(
      'mutation ($id: ID!) { updateClue(id: $id, version: 1, input: { reporter: "某人" }) { id reporter } }',
      { id: clue },
    );
    expect(codesOf(wrong)).toHaveLength(1);
  });

  test('nor is who called, on the ticket it came from; a neighbour finds neither', async () => {
    const { handler, desk, neighbour } = people;
    const asked = 'title caller callerPhone';
    expect(await look(handler, 'serviceTicket', ticket, asked)).toEqual({
      ...{ title: '消防通道被堵', caller: null, callerPhone: null },
    });
    expect(await look(desk, 'serviceTicket', ticket, asked)).toMatchObject({ caller: reporter });
    expect(await look(neighbour, 'clue', clue, 'id')).toBeUndefined();
    expect(await look(neighbour, 'serviceTicket', ticket, 'id')).toBeUndefined();
    expect((await sheetOf(api, neighbour, 'clues.csv')).includes('消防通道')).toBe(false);
  });
});
