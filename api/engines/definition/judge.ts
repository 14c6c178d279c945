import type { DefinitionNode } from '../../../schema/definitions/document.ts';
import { type Document, emptyDocument, isSame } from '../../../schema/definitions/document.ts';
import type { DefinitionKind, DefinitionProblem } from '../../../schema/definitions/kind.ts';
import { type DefinitionKindName, definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import { fold, type Overlay, type Reason } from '../../../schema/definitions/overlay.ts';
import { readOverlay } from '../../../schema/definitions/readOverlay.ts';
import { compile } from '../../../schema/expressions/compile.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { Label } from '../../../schema/label.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { FieldProblem } from '../../errors.ts';
import { inForce, makeEffective } from './effective.ts';
import type { Layer } from './layers.ts';

const reasons: Record<Reason, Label> = {
  gone: { zh: '上级已没有这一项', en: 'It is no longer there' },
  exists: { zh: '上级已有这一项', en: 'It is there already' },
  notAllowed: { zh: '上级不允许这样改', en: 'The unit above does not allow this' },
  anchorGone: { zh: '前一项已不在', en: 'The one before it is no longer there' },
  changedAbove: { zh: '上级刚改过这一项，请核对', en: 'The unit above changed it meanwhile' },
};

interface Judged {
  overlay: Overlay;
  /** Paths lie in `operations`. */
  problems: FieldProblem[];
  /** What the unit would have. */
  document: Document;
}

/**
 * Whether a unit may make these changes: well formed, allowed by the marks from above and free of conflicts, sound as a whole, and true to
 * what the unit published before.
 * @param layers in force over the unit, from above down @param raw the operations as a client sent them
 */
export function judge(
  registry: Registry,
  { unit, kind: kindName, name }: { unit: string; kind: DefinitionKindName; name: string },
  layers: readonly Layer[],
  raw: unknown,
): Judged {
  const kind = definitionKinds[kindName];
  const wrongName = kind.wrongName(registry, name);
  if (wrongName) return { overlay: [], problems: [{ path: 'name', label: wrongName }], document: emptyDocument };
  const isOwn = (layer: Layer) => layer.unit === unit && layer.kind === kindName && layer.name === name;
  const base = inForce(
    registry,
    kindName,
    name,
    layers.filter((layer) => !isOwn(layer)),
  ).document;
  const { overlay, problems } = readOverlay(kind, base, raw);
  const at = (path: string, label: Label) => ({ path: `operations${path}`, label });
  if (problems.length > 0)
    return { overlay, problems: problems.map(({ path, label }) => at(path, label)), document: base };
  const { document, conflicts } = fold(kind, base, overlay);
  const placeOf = ({ node, key }: DefinitionProblem) => {
    const index = overlay.findLastIndex((one) => one.id === node && (one.do !== 'change' || one.key === key));
    if (index < 0) return '';
    return `[${index}]${key && overlay[index]?.do === 'add' ? `.values.${key}` : ''}`;
  };
  const local = makeEffective(registry, layers, beijingDate(new Date()));
  const around = {
    ...{ registry, compile, dictionary: local.dictionary },
    resource: (one: string) => local.resource(registry.resource(one)),
  };
  const unsound = [
    ...kind.check(document, name, around),
    ...broken(kind, layers.find(isOwn)?.overlay ?? [], document.nodes),
    ...unlasting(kind, base, overlay),
  ];
  return {
    overlay,
    document,
    problems: [
      ...conflicts.map(({ index, reason }) => at(`[${index}]`, reasons[reason])),
      ...unsound.map((problem) => at(placeOf(problem), named(problem))),
    ],
  };
}

/** What was published stays, with all that lasts: records have it. It may be hidden. */
function broken(kind: DefinitionKind, published: Overlay, nodes: readonly DefinitionNode[]): DefinitionProblem[] {
  return published.flatMap((added): DefinitionProblem[] => {
    if (added.do !== 'add') return [];
    const node = nodes.find(({ id }) => id === added.id);
    if (!node || node.type !== added.type)
      return [{ node: added.id, label: { zh: '已发布，不能去掉，可以停用', en: 'It was published: hide it instead' } }];
    const changed = kind.lasting?.[node.type]?.find((key) => !isSame(node.values[key], added.values[key]));
    if (!changed) return [];
    return [{ node: node.id, key: changed, label: fixed }];
  });
}

const fixed = { zh: '发布后不能再改', en: 'It never changes once published' };

/** What comes from above lasts as well: records below have it too. */
const unlasting = (kind: DefinitionKind, { nodes }: Document, overlay: Overlay): DefinitionProblem[] =>
  overlay.flatMap((one) => {
    const type = one.do === 'change' && nodes.find(({ id }) => id === one.id)?.type;
    return type && kind.lasting?.[type]?.includes(one.key) ? [{ node: one.id, key: one.key, label: fixed }] : [];
  });

/** The place in the definition, which may lie in no operation. */
const named = ({ node, key, label }: DefinitionProblem): Label => {
  const place = key ? `${node}.${key}` : node;
  return { zh: `${place}：${label.zh}`, en: `${place}: ${label.en}` };
};
