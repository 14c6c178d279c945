import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../api/engines/definition/judge.ts';
import type { DefinitionKindName } from '../../schema/definitions/kinds/index.ts';
import { defineDictionary } from '../../schema/dictionary.ts';
import { Invalid } from '../../schema/fields/kind.ts';
import { kinds } from '../../schema/fields/kinds.ts';
import { useApi } from '../support/api.ts';
import { makeSite } from '../support/customFields.ts';
import { drafting, field, publish } from '../support/definitions.ts';
import { registry } from '../support/records.ts';
import { attacks, nasty } from './nasty.ts';

const api = useApi();
const unit = '430112000000';
const label = { zh: '试', en: 'Test' };

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

const choices = defineDictionary({ name: 'nastyChoice', label, items: { A: ['甲', 'A'], B: ['乙', 'B'] } });

test.each(
  Object.values(kinds).filter(({ column, relation }) => column !== 'point' && !relation),
)('whatever is sent as a value of the kind $name is a value, or refused as invalid', (kind) => {
  const field = { kind: kind.name, label, required: false, dictionary: choices };
  fc.assert(
    fc.property(nasty, (given) => {
      if (given === null) return;
      try {
        kind.parse(given as never, field as never);
      } catch (error) {
        expect(error).toBeInstanceOf(Invalid);
        expect((error as Invalid).label.zh.length).toBeLessThan(100);
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever is sent as values of a unit’s own fields is refused with its path, or comes back as it was stored', async () => {
  const names = [
    'text',
    'longText',
    'integer',
    'decimal',
    'date',
    'dateTime',
    'boolean',
    'idNumber',
    'choice',
    'multipleChoice',
    'phone',
  ];
  const fields = names.map((name) => field(name, name, name, /hoice/.test(name) ? { dictionary: 'hazardType' } : {}));
  await publish(await api.as('wangcheng.tenantAdmin'), 'riskSite', fields, 'FORM');
  const officer = await api.as('wangcheng.riskOfficer');
  const records = fc.dictionary(fc.constantFrom(...names, 'nowhere'), nasty, { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: records }, { weight: 1, arbitrary: nasty }), async (custom) => {
      const { errors } = await makeSite(officer, custom as never);
      if (errors.length === 0) return;
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      if (!/__proto__|constructor/.test(JSON.stringify(custom)))
        expect(errors[0]?.extensions.fields).toHaveProperty('0.path');
    }),
    { numRuns: 300 },
  );
}, 60_000);

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
