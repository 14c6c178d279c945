import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { field, makeSite } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';

// Personal fields that a unit added are unmasked as declared ones are: for a reason, on record (T6-22).
const api = useApi();

const reason = '核对看护人身份';
const clear = '13987654321';
const masked = '139****4321';
let evaluator: Client;
let id: string;

beforeAll(async () => {
  await publish(
    await api.as('wangcheng.tenantAdmin'),
    'riskSite',
    [
      field('keeperPhone', 'phone', '看护人电话', { personal: true }),
      field('note', 'text', '内部备注', { readRoles: ['riskOfficer'] }),
      field('depth', 'integer', '深度'),
      field('noteAgain', 'text', '备注副本', { personal: true, computed: 'note' }),
    ],
    'FORM',
  );
  evaluator = await api.as('wangcheng.evaluator');
  const { data } = await makeSite(await api.as('wangcheng.riskOfficer'), { keeperPhone: clear, note: '机密' });
  id = data.made.id;
});

const keys = '["keeperPhone"]';
const unmask = (client: Client, custom = keys, selection = `custom(keys: ${keys})`, why = reason) =>
  client.query(`mutation { unmaskRiskSite(id: "${id}", custom: ${custom}, reason: "${why}") { ${selection} } }`);

describe('unmasking a field that a unit added', () => {
  test('shows it under each alias in that answer alone, and logs who, why and what', async () => {
    const answer = await unmask(evaluator, keys, `a: custom(keys: ${keys}) version`);
    expect([answer.errors, answer.data?.unmaskRiskSite]).toEqual([[], { a: { keeperPhone: clear }, version: 1 }]);
    const { data } = await evaluator.query(
      `{ riskSite(id: "${id}") { custom(keys: ${keys}) history(first: 1) { action reason fields changes { field } } } }`,
    );
    expect(data.riskSite).toEqual({
      custom: { keeperPhone: masked },
      history: [{ action: 'UNMASK', reason, fields: ['custom.keeperPhone'], changes: [] }],
    });
  });

  test('goes with declared ones', async () => {
    const { data } = await evaluator.query(
      `mutation { unmaskRiskSite(id: "${id}", fields: [LOCATION], custom: ${keys}, reason: "${reason}") { custom(keys: ${keys}) history(first: 1) { fields } } }`,
    );
    expect(data.unmaskRiskSite).toMatchObject({
      custom: { keeperPhone: clear },
      history: [{ fields: ['location', 'custom.keeperPhone'] }],
    });
  });

  test('shows no other field', async () => {
    const { data } = await unmask(evaluator, keys, 'custom(keys: ["keeperPhone", "noteAgain"])');
    expect(data.unmaskRiskSite.custom).toEqual({ keeperPhone: clear, noteAgain: null });
  });

  test.each([
    ['one of few eyes', '["note"]', 'FIELD_FORBIDDEN'],
    ['one that follows from such a field', '["noteAgain"]', 'FIELD_FORBIDDEN'],
    ['one that is never masked', '["depth"]', 'BAD_USER_INPUT'],
    ['one that there is not', '["nothing"]', 'BAD_USER_INPUT'],
    ['none', '[]', 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, custom, code) => {
    expect(codesOf(await unmask(evaluator, custom))).toEqual([code]);
  });

  test('asks for a reason, and for the right that declared ones ask for', async () => {
    expect(codesOf(await unmask(evaluator, keys, 'id', '看'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await unmask(await api.as('wangcheng.dutyOfficer')))).toEqual(['FORBIDDEN']);
    expect(codesOf(await unmask(await api.as('kaizhou.evaluator')))).not.toEqual([]);
  });
});
