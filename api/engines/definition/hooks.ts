import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../../../schema/definitions/document.ts';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { runWithin } from '../../database/runWithin.ts';
import { conflict } from '../../errors.ts';
import type { Hook } from '../../request/write/hooks.ts';
import { judge } from './judge.ts';
import { type Layer, layersOver } from './layers.ts';

/** SHA-256 of the operations as JSON with keys in order. */
export const checksumOf = (operations: unknown): string =>
  createHash('sha256').update(canonical(operations)).digest('hex');

/** The versions in force over a unit, as this transaction sees them. */
export const layersWithin = (em: EntityManager, unit: string): Promise<Layer[]> => {
  const { text, values } = layersOver(unit);
  return runWithin<Layer>(em, { text, values });
};

/** Only drafts are written by hand, one of a definition at a time; publishing is an operation of its own. */
const definition: Hook = async ({ em, registry, action, owner, before, after, values }) => {
  if (action !== 'CREATE' && before.state !== 'DRAFT')
    throw conflict('已发布的版本不能修改，请新建草稿', 'A published version never changes; make a draft');
  if (action === 'DELETE') return undefined;
  const { kind, name } = after as { kind: DefinitionKindName; name: string };
  if (action === 'CREATE') values.number = await nextNumber(em, [owner, kind, name]);
  else if (kind !== before.kind || name !== before.name)
    return [{ path: 'name', label: { zh: '不能改成另一个配置', en: 'It is the draft of another definition' } }];
  const { overlay, problems } = judge(
    registry,
    { unit: owner, kind, name },
    await layersWithin(em, owner),
    after.operations,
  );
  Object.assign(values, { state: 'DRAFT', operations: overlay, checksum: checksumOf(overlay) });
  return problems;
};

/** @throws AppError CONFLICT where there is a draft already */
async function nextNumber(em: EntityManager, of: unknown[]): Promise<number> {
  const [row] = await runWithin<{ last: number; drafts: number }>(em, {
    text: `select coalesce(max(number), 0) as last, count(*) filter (where state = 'DRAFT' and deleted_at is null)::int as drafts
      from definition where owner = $1 and kind = $2 and name = $3`,
    values: of,
  });
  if (row?.drafts) throw conflict('已有一份草稿，请在其上修改', 'There is a draft already; go on with that');
  return (row?.last ?? 0) + 1;
}

export const definitionHooks = { definition };
