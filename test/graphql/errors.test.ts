import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../api/errors.ts';
import { fromRoot } from '../../api/paths.ts';
import { codesOf, useApi } from '../support/api.ts';

const api = useApi();

describe('error codes', () => {
  test('are all documented in the README, and no others', () => {
    const documented = readFileSync(fromRoot('README.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm);
    expect([...documented].map(([, code]) => code).sort()).toEqual(Object.keys(errorCodes).sort());
  });

  test('messages come in the language the caller prefers', async () => {
    const question = '{ riskSites { totalCount } }';
    expect((await api.anonymous.query(question)).errors[0]?.message).toBe('请先登录');
    expect((await api.anonymous.query(question, {}, { 'accept-language': 'en-GB' })).errors[0]?.message).toBe(
      'Log in first',
    );
  });

  test('several wrong fields are named at once', async () => {
    const officer = await api.as('wangcheng.riskOfficer');
    const answer = await officer.query(
      `mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }`,
      {
        input: {
          code: 'E-1',
          name: '',
          kind: 'NO_SUCH',
          hazardType: 'FLOOD',
          level: 'MAJOR',
          people: -1,
          responsiblePhone: '12',
        },
      },
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    const fields = answer.errors[0]?.extensions.fields as { path: string }[];
    expect(fields.map(({ path }) => path)).toEqual(['name', 'kind', 'people', 'responsiblePhone']);
  });
});
