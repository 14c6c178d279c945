import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { makeApp } from '../support/apiClients.ts';
import { look, make, taken } from '../support/lifecycles.ts';
import { exportSheet } from '../support/sheets.ts';

const api = useApi();
const head = '向寒霜';
let app: Client;

beforeAll(async () => {
  const village = await api.as('hanfeng.gridWorker');
  await make(village, 'household', { code: 'H-10', head, phone: '13987654321', address: '临江路 1 号', people: 4 });
  app = await makeApp(api, await api.as('kaizhou.tenantAdmin'), {
    ...{ name: '应急广播', role: 'viewer', purpose: '村村响自动播发预警', fields: 'warning.content\nwarning.area' },
  });
});

describe('scenario 10, a third-party app limited to the text and area of warnings (K-12d, B-05d, K-08g)', () => {
  test('reads a warning once it is issued', async () => {
    const officer = await api.as('kaizhou.dutyOfficer');
    const text = { content: '未来三小时有大暴雨', area: '沿江各镇街' };
    const { id } = await make(officer, 'warning', { title: '暴雨红色预警', type: 'RAINSTORM', level: 'RED', ...text });
    expect(await look(app, 'warning', id, 'content')).toBeUndefined();
    await taken(officer, 'warning', id, 'submit');
    const issuedAt = new Date(Date.now() - 1000).toISOString();
    await taken(await api.as('kaizhou.director'), 'warning', id, 'issue', { input: { issuedAt } });
    expect(await look(app, 'warning', id, 'content area')).toEqual(text);
    const { data, errors } = await app.query('query ($id: ID!) { warning(id: $id) { content title level } }', { id });
    expect(data.warning).toEqual({ content: text.content, title: null, level: null });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.coordinate])).toEqual([
      ['FIELD_FORBIDDEN', 'Warning.title'],
      ['FIELD_FORBIDDEN', 'Warning.level'],
    ]);
  });

  test('gets an error and nothing of households', async () => {
    const answers = [
      await app.query('{ households { nodes { code head phone address people } } }'),
      await app.query(`{ households(filter: { head: { eq: "${head}" } }) { totalCount } }`),
      await app.query('{ householdsAggregate { count sum { people } } }'),
    ];
    for (const answer of answers) {
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      expect(answer.data).toBeNull();
    }
    expect((await app.query(`{ search(text: "H-10") { title } }`)).data.search).toEqual([]);
    expect((await exportSheet(api, app, 'households.csv')).status).toBe(403);
    const { data } = await (await api.as('hanfeng.gridWorker')).query(
      '{ households(filter: { code: { eq: "H-10" } }) { nodes { head } } }',
    );
    expect(data.households.nodes).toEqual([{ head }]);
  });
});
