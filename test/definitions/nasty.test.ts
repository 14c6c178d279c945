import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../api/engines/definition/judge.ts';
import type { DefinitionKindName } from '../../schema/definitions/kinds/index.ts';
import { useApi } from '../support/api.ts';
import { drafting } from '../support/definitions.ts';
import { registry } from '../support/records.ts';
import { attacks, nasty } from './nasty.ts';

const api = useApi();
const unit = '430112000000';

describe.each(attacks)('whatever is sent as a %s of %s', (kind, name, overlays) => {
  test('is judged: by what is wrong and where, or as sound', () => {
    let sound = 0;
    fc.assert(
      fc.property(overlays, (raw) => {
        const before = JSON.stringify(raw);
        const { problems } = judge(registry, { unit, kind: kind as DefinitionKindName, name }, [], raw);
        for (const { path, label } of problems) {
          expect(path).toMatch(/^operations/);
          expect(label.zh && label.en).toBeTruthy();
        }
        if (problems.length === 0) sound++;
        expect(JSON.stringify(raw)).toBe(before);
      }),
      { numRuns: 2000 },
    );
    // it would prove little where nothing came through
    expect(sound).toBeGreaterThan(20);
  });

  test('is answered as bad input with a path, or kept', async () => {
    const admin = await api.as('wangcheng.tenantAdmin');
    await fc.assert(
      fc.asyncProperty(overlays, async (raw) => {
        const { data, errors } = await drafting(admin, name, raw, kind);
        if (errors.length === 0) {
          const { errors: kept } = await admin.query(
            'mutation ($id: ID!) { deleteDefinition(id: $id, version: 1) }',
            data.made,
          );
          expect(kept).toEqual([]);
          return;
        }
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        // whoever would reach prototypes is stopped where the body is read
        if (/__proto__|constructor/.test(JSON.stringify(raw)) && !errors[0]?.extensions.fields) return;
        expect(errors[0]?.extensions.fields).toHaveProperty('0.path');
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

test('whatever name, note or file of definitions is sent is answered as bad input', async () => {
  const admin = await api.as('wangcheng.tenantAdmin');
  const fine = ['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT'];
  await fc.assert(
    fc.asyncProperty(nasty, fc.constantFrom('DICTIONARY', 'FORM', 'LIFECYCLE'), async (given, kind) => {
      const text = typeof given === 'string' ? given : JSON.stringify(given);
      const answers = [
        await drafting(admin, text, [], kind),
        await admin.query('query ($file: JSON!) { definitionPackagePlan(file: $file) { unit } }', { file: given }),
        await admin.query('mutation ($file: JSON!) { applyDefinitionPackage(file: $file) }', { file: given }),
        await admin.query(`query ($n: String!) { effectiveDefinition(kind: ${kind}, name: $n) { name } }`, { n: text }),
      ];
      for (const { errors } of answers) for (const { extensions } of errors) expect(fine).toContain(extensions.code);
    }),
    { numRuns: 100 },
  );
}, 60_000);
