import type { Label } from '../../label.ts';
import type { Effect, Lifecycle, LifecycleState, Transition, TransitionInput } from '../../lifecycle.ts';
import { childrenOf, type DefinitionNode, type Document, type Mode, rootId, visibleNodes } from '../document.ts';

/** A lifecycle as a definition: its states, then its transitions with their parts. */
export function documentOf({ states, transitions }: Lifecycle): Document {
  const node = (id: string, type: string, container: string | null, values: object, mode: Mode = 'free') => ({
    ...{ id, type, in: container, mode, isHidden: false },
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  });
  return {
    nodes: [
      node(rootId, 'root', null, {}),
      ...states.map(({ code, label, isRetired: _retired, ...values }) =>
        node(code, 'state', rootId, { ...label, ...values }),
      ),
      ...transitions.flatMap(({ name, label, from, inputs = [], effects = [], ...values }) => [
        node(name, 'transition', rootId, { ...label, ...values }),
        ...from.map((state) => node(`${name}.from.${state}`, 'from', name, { state })),
        ...inputs.map((input) =>
          node(input.id ?? `${name}.input.${input.field}`, 'input', name, { ...input, id: undefined }),
        ),
        ...effects.flatMap(({ id: given, values: made = [], ...effect }, index) => {
          const id = given ?? `${name}.effect${index || ''}`;
          return [
            node(id, 'effect', name, effect),
            ...made.map((value) => node(value.id ?? `${id}.${value.field}`, 'value', id, { ...value, id: undefined })),
          ];
        }),
      ]),
    ],
  };
}

/** What a definition makes of a lifecycle. Hidden states stay, marked, for the records that have them. */
export function toLifecycle(document: Document, { field }: Lifecycle, version: string): Lifecycle {
  const inUse = new Set(visibleNodes(document));
  const below = (id: string, type: string) =>
    childrenOf(document, id).filter((node) => node.type === type && inUse.has(node));
  const said = <Shape>({ values }: DefinitionNode) => {
    const { zh: _zh, en: _en, ...rest } = values;
    return rest as Shape;
  };
  const part = <Shape>(node: DefinitionNode) => ({ ...said<Shape>(node), id: node.id });
  return {
    field,
    version,
    states: childrenOf(document, rootId)
      .filter(({ type }) => type === 'state')
      .map((node) => ({
        ...said<LifecycleState>(node),
        code: node.id,
        label: labelOf(node),
        ...(!inUse.has(node) && { isRetired: true }),
      })),
    transitions: below(rootId, 'transition').map((node) => {
      const inputs = below(node.id, 'input').map((input) => part<TransitionInput>(input));
      const effects = below(node.id, 'effect').map((effect) => {
        const values = below(effect.id, 'value').map((value) => part<NonNullable<Effect['values']>[number]>(value));
        return { ...part<Effect>(effect), ...(values.length > 0 && { values }) };
      });
      return {
        ...said<Transition>(node),
        name: node.id,
        label: labelOf(node),
        from: below(node.id, 'from').map(({ values }) => String(values.state)),
        ...(inputs.length > 0 && { inputs }),
        ...(effects.length > 0 && { effects }),
      };
    }),
  };
}

const labelOf = ({ id, values }: DefinitionNode): Label => ({
  zh: String(values.zh ?? id),
  en: String(values.en ?? values.zh ?? id),
});
