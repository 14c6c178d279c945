import type { Resource } from '../../../schema/defineResource.ts';
import { type Document, emptyDocument } from '../../../schema/definitions/document.ts';
import { toDictionary } from '../../../schema/definitions/kinds/dictionary.ts';
import { customFieldsOf } from '../../../schema/definitions/kinds/form.ts';
import { type DefinitionKindName, definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import { toLifecycle } from '../../../schema/definitions/kinds/lifecycleDocument.ts';
import { type Conflict, fold } from '../../../schema/definitions/overlay.ts';
import { type Dictionary, type DictionaryItem, dictionaryOf } from '../../../schema/dictionary.ts';
import type { CustomField, Field } from '../../../schema/fields/kind.ts';
import { entryOf, type Lifecycle } from '../../../schema/lifecycle.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Slot } from '../../database/customColumns.ts';
import { addedBy, outdone, strictest, withUses } from './customFields.ts';
import type { Layer } from './layers.ts';

/** A definition as it is in force somewhere. */
export interface InForce {
  document: Document;
  /** The versions it is made of, from above down, each with what of it is in doubt. */
  layers: readonly (Layer & { conflicts: readonly Conflict[] })[];
}

/** All that is defined for a unit. */
export interface Effective {
  of(kind: DefinitionKindName, name: string): InForce;
  /** Undefined where nobody has defined one. */
  dictionary(name: string): Dictionary | undefined;
  /** Names of the dictionaries that units change, here, above or, for reading, below. */
  changedDictionaries: readonly string[];
  /** A declaration with what the unit has made of it. */
  resource(resource: Resource): Resource;
  /** Tells the forms apart from those of other units; empty where there are none. */
  forms: string;
  slots: readonly Slot[];
}

/** What ships under a name, with the versions of units from above down on top. */
export function inForce(registry: Registry, kind: DefinitionKindName, name: string, layers: readonly Layer[]): InForce {
  let document = definitionKinds[kind].shipped(registry, name) ?? emptyDocument;
  const folded = layers
    .filter((layer) => layer.kind === kind && layer.name === name)
    .map((layer) => {
      const next = fold(definitionKinds[kind], document, layer.overlay);
      document = next.document;
      return { ...layer, conflicts: next.conflicts };
    });
  return { document, layers: folded };
}

/**
 * Everything of a list of layers, each part made when it is first asked for.
 * @param today 2026-11-22 @param slots of fields with an index @param below layers of units below, whose dictionary items are known for reading
 */
export function makeEffective(
  registry: Registry,
  layers: readonly Layer[],
  today: string,
  below: readonly Layer[] = [],
  slots: readonly Slot[] = [],
): Effective {
  const all = [...layers, ...below];
  const made = remembered((key: `${DefinitionKindName} ${string}`) => {
    const [kind, name] = key.split(' ') as [DefinitionKindName, string];
    return inForce(registry, kind, name, layers);
  });
  const dictionary = remembered((name: string): Dictionary | undefined => {
    const shipped = registry.dictionaries.find((one) => one.name === name);
    const stateful = registry.resources.find((resource) => statesOf(resource)?.name === name);
    const source = stateful
      ? ({ kind: 'LIFECYCLE', of: stateful.name } as const)
      : ({ kind: 'DICTIONARY', of: name } as const);
    const concerned = all.filter((layer) => layer.kind === source.kind && layer.name === source.of);
    if (concerned.length === 0) return shipped;
    const { document } = made(`${source.kind} ${source.of}`);
    const own =
      stateful && shipped ? { ...shipped, items: statesIn(document, stateful) } : toDictionary(name, document, today);
    const codes = new Set(own.items.map(({ code }) => code));
    const items = ['item', 'state'];
    const others = concerned.flatMap(({ overlay }) =>
      overlay.flatMap((one) => (one.do === 'add' && items.includes(one.type) ? one : [])),
    );
    return {
      ...own,
      items: [
        ...own.items,
        ...others.flatMap(({ id, values: { zh, en } }) => {
          if (codes.has(id)) return [];
          codes.add(id);
          return { code: id, label: { zh: String(zh), en: String(en ?? zh) }, isRetired: true };
        }),
      ],
    };
  });
  const customOf = (name: string): Record<string, CustomField> => {
    const isOf = (layer: Layer) => layer.kind === 'FORM' && layer.name === name;
    if (!all.some(isOf)) return {};
    const { document, layers: folded } = made(`FORM ${name}`);
    const overlays = [...below.filter(isOf).map(({ overlay }) => overlay), ...folded.map(outdone)];
    return [...overlays.map(addedBy), document].map((each) => customFieldsOf(each, dictionary)).reduce(strictest, {});
  };
  const lifecycleOf = ({ name, lifecycle }: Resource): Lifecycle | undefined => {
    if (!lifecycle || !layers.some((layer) => layer.kind === 'LIFECYCLE' && layer.name === name)) return lifecycle;
    const { document, layers: folded } = made(`LIFECYCLE ${name}`);
    return toLifecycle(document, lifecycle, versionOf(folded));
  };
  const resource = remembered((declared: Resource): Resource => {
    const lifecycle = lifecycleOf(declared);
    const changed = Object.entries(declared.fields).flatMap(([name, field]) => {
      const known = dictionaryOf(field);
      const now = known && dictionary(known.name);
      const initial = name === lifecycle?.field ? entryOf(lifecycle)?.code : field.initial;
      return now && now !== known ? [[name, { ...field, dictionary: now, initial }] as const] : [];
    });
    const custom = customOf(declared.name);
    const keys = Object.keys(custom);
    if (changed.length + keys.length === 0 && lifecycle === declared.lifecycle) return declared;
    const fields = { ...declared.fields, ...Object.fromEntries(changed) };
    return {
      ...{ ...declared, fields },
      ...(keys.length > 0 && { custom: withUses({ ...custom, ...fields }, custom) }),
      ...(lifecycle && { lifecycle }),
    };
  });
  const changedDictionaries = [
    ...new Set(
      all.flatMap(({ kind, name }) => {
        if (kind === 'DICTIONARY') return name;
        return kind === 'LIFECYCLE' ? (statesOf(registry.resource(name))?.name ?? []) : [];
      }),
    ),
  ];
  const versions = all.flatMap(({ kind, id }) => (kind === 'FORM' ? id : []));
  const forms = versions.length > 0 ? [...versions, ...slots.map((slot) => Object.values(slot).join(' '))].join() : '';
  return { of: (kind, name) => made(`${kind} ${name}`), dictionary, changedDictionaries, resource, forms, slots };
}

/** The dictionary of a resource's states. */
const statesOf = ({ fields, lifecycle }: Resource): Dictionary | undefined =>
  lifecycle && dictionaryOf(fields[lifecycle.field] as Field);

const statesIn = (document: Document, { lifecycle }: Resource): DictionaryItem[] =>
  toLifecycle(document, lifecycle as Lifecycle, '').states.map(({ code, label, isRetired }) => ({
    ...{ code, label },
    ...(isRetired && { isRetired }),
  }));

/** Names the versions that a lifecycle is made of. */
export const versionOf = (layers: readonly { id: string }[]): string => layers.map(({ id }) => id).join();

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}
