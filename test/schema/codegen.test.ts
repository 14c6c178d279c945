import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codegen } from '../../api/generate/codegen.ts';
import { unitTypes } from '../../api/generate/unitTypes.ts';
import { fromRoot } from '../../api/paths.ts';
import { demoPassword, useApi } from '../support/api.ts';
import { field, item, publish } from '../support/definitions.ts';

const api = useApi();
const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-codegen-'));
const out = path.join(folder, 'types', 'wangcheng.ts');
const environment = { ANLAN_PASSWORD: demoPassword };
const options = (unit: string) => ['--unit', unit, '--url', api.url, '--username', 'changsha.viewer', '--out', out];

beforeAll(async () => {
  const admin = await api.as('wangcheng.tenantAdmin');
  await publish(admin, 'wangchengSoil', [item('CLAY', '粘土 */ nothing'), item('ROCK', '岩石')]);
  await publish(
    admin,
    'riskSite',
    [
      field('slopeAngle', 'decimal', '坡度', { unit: '度', help: '现场测量' }),
      field('soil', 'choice', '岩土类型', { dictionary: 'wangchengSoil', required: true }),
      field('watchers', 'multipleChoice', '监测方式', { dictionary: 'wangchengSoil' }),
      field('surveyedOn', 'date', '勘查日期'),
      field('isFenced', 'boolean', '已设围栏'),
      field('refuge', 'place', '转移去向'),
      field('host', 'reference', '接收单位', { to: 'organization' }),
      field('helpers', 'references', '协助单位', { to: 'organization' }),
      field('meeting', 'geoPoint', '集合点'),
      field('plan', 'file', '转移路线图'),
      field('doubled', 'decimal', '两倍', { computed: 'slopeAngle * 2.0' }),
    ],
    'FORM',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the type checker says of a program that uses the types. */
function problemsOf(program: string): string {
  const file = path.join(folder, 'program.ts');
  writeFileSync(
    file,
    `import type { Custom, CustomFilter, CustomInput, WangchengSoilCode } from './types/wangcheng.ts';\n${program}`,
  );
  try {
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--allowImportingTsExtensions',
      '--skipLibCheck',
    ];
    execFileSync(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), ...flags, '--types', '', file], {
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

test('a unit’s types are asked of a running API, and fit its answers and inputs', async () => {
  await codegen(options('430112000000'), environment);
  const text = readFileSync(out, 'utf8');
  expect(text.slice(text.indexOf('/** Absent'))).toMatchSnapshot();
  expect(
    problemsOf(`
      const input: CustomInput['riskSite'] = { slopeAngle: 35, soil: 'CLAY', watchers: ['ROCK'], surveyedOn: null, helpers: ['x'], refuge: '430112000000', meeting: { lng: 1, lat: 2 } };
      const filter: CustomFilter['riskSite'] = { slopeAngle: { gt: 30, in: [1, 2] }, soil: { eq: 'ROCK' }, isFenced: { eq: true }, host: { in: ['x'] }, helpers: { hasAny: ['x'] }, meeting: { inBox: { west: 1, south: 1, east: 2, north: 2 } } };
      export const told = (custom: Custom['riskSite']): [number | null | undefined, WangchengSoilCode | null | undefined] =>
        [custom.doubled, custom.soil];
      export const titleOf = ({ host, helpers, plan, refuge }: Custom['riskSite']) => [host?.title, helpers?.[0]?.title, plan?.size, refuge?.fullName];
      export { filter, input };`),
  ).toBe('');
});

test.each([
  ['another code', `{ soil: 'SAND' }`],
  ['a text for a number', `{ slopeAngle: '35' }`],
  ['no value where one is required', '{ soil: null }'],
  ['a computed value', '{ doubled: 3 }'],
  ['a record for its id', `{ host: { id: 'x' } }`],
  ['an unknown key', '{ colour: 1 }'],
])('the type checker refuses %s', async (_what, input) => {
  await codegen(options('430112000000'), environment);
  expect(problemsOf(`export const input: CustomInput['riskSite'] = ${input};`)).toContain('error TS');
});

test('a place outside the caller’s scope, a wrong password and wrong use are told', async () => {
  await expect(codegen(options('500154000000'), environment)).rejects.toThrow('answers');
  await expect(codegen(options('430112000000'), { ANLAN_PASSWORD: 'wrong' })).rejects.toThrow('password');
  await expect(codegen(options('430112000000'), {})).rejects.toThrow('ANLAN_TOKEN');
  await expect(codegen(['--unit', 'x'], environment)).rejects.toThrow('Usage');
  await expect(codegen([...options('430112000000'), '--colour'], environment)).rejects.toThrow('Usage');
});

test('nothing that comes from another machine becomes code', () => {
  const dictionaries = [{ name: 'a = 1; evil()', label: { zh: '', en: '' }, items: [] }];
  expect(() => unitTypes({ unit: '430112000000', resources: {}, dictionaries })).toThrow('no name');
  const label = { zh: '*/ evil() /*\n//', en: '' };
  const items = [{ code: `A'; evil() //`, label, isRetired: false }];
  const text = unitTypes({ unit: '430112000000', resources: {}, dictionaries: [{ name: 'fine', label, items }] });
  expect(
    text
      .split('\n')
      .filter((line) => line.includes('evil'))
      .every((line) => /^\/\*\*((?!\*\/).)*\*\/$|"A'; evil/.test(line)),
  ).toBe(true);
});
