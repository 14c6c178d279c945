import { describe, expect, test } from 'vitest';
import { canonical } from '../../schema/definitions/document.ts';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { drafting, item, publish, publishing } from '../support/definitions.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const change = (id: string, was: string, to: string) => ({ do: 'change', id, key: 'zh', was, to });
const root = change('root', null as never, '检查单');
const effective = async (place: string, name: string, at?: Record<string, unknown>) => {
  const { data, errors } = await (await admin(place)).query(
    `query ($name: String!, $at: DefinitionPoint) { effectiveDefinition(kind: DICTIONARY, name: $name, at: $at) {
      unit document above layers { id unit number conflicts { index reason isApplied operation } } } }`,
    { name, at },
  );
  if (!data?.effectiveDefinition) return { errors, labels: {} as Record<string, string>, layers: [] };
  const { document, layers } = data.effectiveDefinition;
  const labels = Object.fromEntries(
    document.nodes.map(({ id, values }: { id: string; values: { zh: string } }) => [id, values.zh]),
  ) as Record<string, string>;
  return { errors, document, labels, layers };
};

describe('a new version of the parent', () => {
  test('reaches the child through its overlay; what both changed is told, and is the child’s until it decides', async () => {
    await publish(await admin('wangcheng'), 'checklist', [root, item('A', '甲'), item('B', '乙')]);
    const own = await publish(await admin('qiaokou'), 'checklist', [change('A', '甲', '本镇甲'), item('C', '丙')]);
    const next = [root, item('A', '新甲'), item('B', '新乙'), item('D', '丁')];
    const draft = await drafting(await admin('wangcheng'), 'checklist', next);
    const uses = await (await admin('wangcheng')).query(
      'query ($id: ID!) { definitionUses(id: $id) { unit number conflicts { reason isApplied } } }',
      { id: draft.data.made.id },
    );
    expect(uses.data.definitionUses).toEqual([
      { unit: expect.stringMatching(/^430112/), number: 1, conflicts: [{ reason: 'changedAbove', isApplied: true }] },
    ]);
    expect((await effective('qiaokou', 'checklist')).layers.at(-1).conflicts).toEqual([]);
    await publishing(await admin('wangcheng'), draft.data.made);
    const { labels, layers } = await effective('qiaokou', 'checklist');
    expect(labels).toMatchObject({ A: '本镇甲', B: '新乙', C: '丙', D: '丁' });
    expect(layers.at(-1)).toMatchObject({
      id: own.id,
      conflicts: [{ index: 0, reason: 'changedAbove', isApplied: true, operation: change('A', '甲', '本镇甲') }],
    });
    // he looks, and decides for his own
    expect(
      codesOf(await drafting(await admin('qiaokou'), 'checklist', [change('A', '甲', '本镇甲'), item('C', '丙')])),
    ).toEqual(['BAD_USER_INPUT']);
    await publish(await admin('qiaokou'), 'checklist', [change('A', '新甲', '本镇甲'), item('C', '丙')]);
    const decided = await effective('qiaokou', 'checklist');
    expect(decided.layers.at(-1).conflicts).toEqual([]);
    expect(decided.labels).toMatchObject({ A: '本镇甲', B: '新乙', D: '丁' });
  });

  test('that locks an item takes the child’s change of it out of force at once', async () => {
    await publish(await admin('beijing'), 'lockable', [root, item('A', '甲')]);
    await publish(await admin('haidian'), 'lockable', [change('A', '甲', '海淀甲')]);
    expect((await effective('haidian', 'lockable')).labels.A).toBe('海淀甲');
    await publish(await admin('beijing'), 'lockable', [root, { ...item('A', '甲'), mode: 'locked' }]);
    const { labels, layers } = await effective('haidian', 'lockable');
    expect(labels.A).toBe('甲');
    expect(layers.at(-1).conflicts).toMatchObject([{ reason: 'notAllowed', isApplied: false }]);
    expect(codesOf(await drafting(await admin('haidian'), 'lockable', [change('A', '甲', '海淀甲')]))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('a version', () => {
  test('is changed as a draft, then never; the next one retires it, and its history says who and why', async () => {
    const client = await admin('kaizhou');
    const { data } = await drafting(client, 'steps', [root, item('A', '甲')]);
    const again = await drafting(client, 'steps', [root]);
    expect(codesOf(again)).toEqual(['CONFLICT']);
    const update =
      'mutation ($id: ID!, $version: Int!, $input: UpdateDefinitionInput!) { updateDefinition(id: $id, version: $version, input: $input) { version operations } }';
    const input = { operations: [root, item('A', '甲'), item('B', '乙')] };
    const changed = await client.query(update, { ...data.made, input });
    expect(changed.data.updateDefinition).toMatchObject({ version: 2, operations: [root, { id: 'A' }, { id: 'B' }] });
    expect(codesOf(await publishing(client, data.made))).toEqual(['CONFLICT']);
    const first = await publishing(client, { ...data.made, version: 2 }, '首版');
    expect(first.data.made).toMatchObject({ state: 'PUBLISHED', published: true, number: 1, note: '首版', version: 3 });
    for (const attempt of [
      client.query(update, { ...data.made, version: 3, input }),
      client.query('mutation ($id: ID!) { deleteDefinition(id: $id, version: 3) }', { id: data.made.id }),
      publishing(client, { ...data.made, version: 3 }),
    ])
      expect(codesOf(await attempt)).toEqual(['CONFLICT']);
    const second = await publish(client, 'steps', [root, item('A', '甲'), item('B', '乙'), item('C', '丙')]);
    expect(second.number).toBe(2);
    const { data: read } = await client.query(
      'query ($id: ID!) { definition(id: $id) { state history(first: 5) { action reason actor } } }',
      { id: data.made.id },
    );
    expect(read.definition).toMatchObject({
      state: 'RETIRED',
      history: [
        { action: 'RETIRE' },
        { action: 'PUBLISH', reason: '首版' },
        { action: 'UPDATE' },
        { action: 'CREATE' },
      ],
    });
  });

  test('keeps what was published before: an item may be hidden, not taken out', async () => {
    const client = await admin('lhasa');
    await publish(client, 'kept', [root, item('A', '甲'), item('B', '乙')]);
    const { errors } = await drafting(client, 'kept', [root, item('A', '甲')]);
    expect(errors[0]?.message).toContain('B：已发布');
    await publish(client, 'kept', [root, item('A', '甲'), item('B', '乙'), { do: 'hide', id: 'B' }]);
    const { document } = await effective('lhasa', 'kept');
    expect(document.nodes.find(({ id }: { id: string }) => id === 'B').isHidden).toBe(true);
  });

  test('reads back byte for byte, and says so by its checksum', async () => {
    const client = await admin('dongcheng');
    const operations = [
      root,
      { ...item('A', '“甲”\\ \u{20000}', { en: 'A "quoted" \t tab', validFrom: '2026-01-01' }), mode: 'tighten' },
    ];
    const { id } = await publish(client, 'exact', operations);
    const { data } = await client.query('query ($id: ID!) { definition(id: $id) { operations checksum } }', { id });
    expect(canonical(data.definition.operations)).toBe(canonical(operations));
    const { createHash } = await import('node:crypto');
    expect(data.definition.checksum).toBe(createHash('sha256').update(canonical(operations)).digest('hex'));
  });

  test('is retired where it added nothing, and then what comes from above holds', async () => {
    const client = await admin('tongguan');
    await publish(await admin('wangcheng'), 'given', [root, item('A', '甲')]);
    const own = await publish(client, 'given', [change('A', '甲', '铜官甲')]);
    const retire =
      'mutation ($id: ID!, $version: Int!) { retireDefinition(id: $id, version: $version, reason: "用上级的") { state } }';
    expect((await client.query(retire, own)).data).toEqual({ retireDefinition: { state: 'RETIRED' } });
    expect((await effective('tongguan', 'given')).labels.A).toBe('甲');
    const adding = await publish(client, 'given', [item('B', '乙')]);
    expect(codesOf(await client.query(retire, adding))).toEqual(['CONFLICT']);
  });

  test('published by two at once is published once', async () => {
    const client = await admin('jingshan');
    const { data } = await drafting(client, 'raced', [root, item('A', '甲')]);
    const answers = await Promise.all([publishing(client, data.made), publishing(client, data.made)]);
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
    const { rows } = await asOwner(`select 1 from definition where name = 'raced' and state = 'PUBLISHED'`);
    expect(rows).toHaveLength(1);
  });
});

describe('a draft', () => {
  test('is tried on a copy before it is published, and compared with what is in force and what comes from above', async () => {
    const client = await admin('haidian');
    await publish(await admin('beijing'), 'tried', [root, item('A', '甲')]);
    const { data } = await drafting(client, 'tried', [change('A', '甲', '海淀甲'), item('B', '乙')]);
    expect((await effective('haidian', 'tried')).labels).toEqual({ root: '检查单', A: '甲' });
    const at = { id: data.made.id };
    expect((await effective('haidian', 'tried', at)).labels).toEqual({ root: '检查单', A: '海淀甲', B: '乙' });
    const compare = `query ($to: DefinitionPoint, $above: Boolean) {
      definitionDifferences(kind: DICTIONARY, name: "tried", to: $to, isFromAbove: $above) { what node key from to } }`;
    const expected = [
      { what: 'added', node: 'B', key: null, from: null, to: null },
      { what: 'changed', node: 'A', key: 'zh', from: '甲', to: '海淀甲' },
    ];
    for (const above of [true, false])
      expect((await client.query(compare, { to: at, above })).data.definitionDifferences).toEqual(expected);
  });

  test('is nobody’s but the unit’s: a neighbour finds nothing, a lower unit only what is published', async () => {
    const { data } = await drafting(await admin('haidian'), 'secret', [root, item('A', '甲')]);
    for (const place of ['dongcheng', 'sujiatuo', 'kaizhou']) {
      const client = await admin(place);
      const one = await client.query('query ($id: ID!) { definition(id: $id) { id } }', { id: data.made.id });
      expect(codesOf(one)).toEqual(['NOT_FOUND']);
      expect((await effective(place, 'secret', { id: data.made.id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await effective(place, 'secret', { unit: '110108000000' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
      const uses = await client.query('query ($id: ID!) { definitionUses(id: $id) { unit } }', { id: data.made.id });
      expect(codesOf(uses)).toEqual(['NOT_FOUND']);
    }
  });
});

test('what one process publishes holds in another within five seconds', async () => {
  const { makeDefinitions } = await import('../../api/engines/definition/definitions.ts');
  const { openDatabase } = await import('../../api/database/database.ts');
  const { apiLoginOf } = await import('../../api/database/roles.ts');
  const { registry } = await import('../support/records.ts');
  const { default: pino } = await import('pino');
  const database = await openDatabase(registry, apiLoginOf(api.databaseUrl).url, pino({ level: 'silent' }), 15);
  try {
    const other = makeDefinitions(database, registry);
    const labelOf = async () => (await other.at('110108000000')).dictionary('teamState')?.items[0]?.label.zh;
    const was = (await labelOf()) as string;
    const { items } = (
      await (await admin('beijing')).query('{ dictionaries(names: ["teamState"]) { items { code } } }')
    ).data.dictionaries[0];
    await publish(await admin('beijing'), 'teamState', [change(items[0].code, was, '在岗')]);
    await expect.poll(labelOf, { timeout: 5000 }).toBe('在岗');
  } finally {
    await database.close();
  }
});
