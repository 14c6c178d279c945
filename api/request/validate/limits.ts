import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Limits } from '../../config.ts';
import { type AppError, badArgument } from '../../errors.ts';

/** What a selection set comes to once every fragment is spread; a field or spread of a fragment counts wherever that is spread. */
interface Size {
  /** Fields, inline fragments and spreads, at every level. */
  selections: number;
  aliases: number;
  /** Fields of the uppermost level. */
  roots: number;
  depth: number;
}

const nothing: Size = { selections: 0, aliases: 0, roots: 0, depth: 0 };

/** The first limit a document breaks. Each fragment is measured once, so this takes no longer than reading the document did. */
export function brokenLimit(document: DocumentNode, limits: Limits): AppError | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const sizeOf = measure(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION));
  const sizes = operations.map(({ selectionSet }) => sizeOf(selectionSet));
  const most = (part: keyof Size) => Math.max(0, ...sizes.map((size) => size[part]));
  const lines = document.loc?.source.body.match(/\n|\r/g)?.length ?? 0;
  const selections = sizes.reduce((sum, size) => sum + size.selections, 0);
  const counts: [count: number, limit: number, zh: string, en: string][] = [
    [lines, limits.tokens, '行', 'lines'],
    [operations.length, limits.rootFields, '个操作', 'operations'],
    [most('depth'), limits.depth, '层', 'levels'],
    [most('roots'), limits.rootFields, '个根字段', 'root fields'],
    [most('aliases'), limits.aliases, '个别名', 'aliases'],
    [selections, limits.tokens, '个字段', 'fields'],
  ];
  const broken = counts.find(([count, limit]) => count > limit);
  if (!broken) return undefined;
  const [, limit, zh, en] = broken;
  return badArgument(`查询最多 ${limit} ${zh}`, `A query has at most ${limit} ${en}`);
}

function measure(fragments: readonly FragmentDefinitionNode[]): (set: SelectionSetNode) => Size {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const known = new Map<string, Size>();
  const sizeOfFragment = (name: string): Size => {
    const size = known.get(name);
    const fragment = byName.get(name);
    if (size || !fragment) return size ?? nothing;
    known.set(name, nothing); // one that contains itself is refused by the rules that follow
    const measured = sizeOf(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  };
  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    const sum = { ...nothing };
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : nothing;
      sum.selections += 1 + inner.selections;
      sum.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      sum.roots += isField ? 1 : inner.roots;
      sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0));
    }
    return sum;
  };
  return sizeOf;
}
