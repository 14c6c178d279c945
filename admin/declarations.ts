import { type FormSection, fieldNamed, type Resource } from '../schema/defineResource.ts';
import { boolean, dateTime, place } from '../schema/fields/index.ts';
import type { Field } from '../schema/fields/kind.ts';
import { plugins } from '../schema/generated/plugins.ts';
import { makeRegistry } from '../schema/registry.ts';

/** All that is declared; what the caller may see of it, `me.resources` says. */
export const registry = makeRegistry(plugins);

/** What every record carries, seen as fields. */
const header: Record<string, Field> = {
  unit: place({ label: { zh: '所属单位', en: 'Unit' }, required: true }),
  published: boolean({ label: { zh: '向下级公开', en: 'Published' }, readOnly: true }),
  createdAt: dateTime({ label: { zh: '登记时间', en: 'Created' }, readOnly: true }),
  updatedAt: dateTime({ label: { zh: '更新时间', en: 'Updated' }, readOnly: true }),
};

/** A declared field, `custom.slopeAngle` for one that a unit added, or one of the header. Names come from declarations, so there is one. */
export const fieldOf = (resource: Resource, name: string): Field =>
  (fieldNamed(resource, name) ?? header[name]) as Field;

export const isDeclared = (resource: Resource, name: string): boolean =>
  fieldNamed(resource, name) !== undefined || name in header;

/** The key of a field that a unit added; undefined for others. */
export const customKeyOf = (name: string): string | undefined => /^custom\.(.+)$/.exec(name)?.[1];

/** What a record, as GraphQL answered it, or a form holds under a name. */
export function valueIn(record: Record<string, unknown>, name: string): unknown {
  const key = customKeyOf(name);
  return key === undefined ? record[name] : (record.custom as Record<string, unknown> | null | undefined)?.[key];
}

/** The header fields a resource's records have, in the order they are shown. */
export const headerOf = ({ publishes }: Resource): readonly string[] =>
  Object.keys(header).filter((name) => name !== 'published' || publishes);

/** How many resources of its own area a record must point to, one through the other: members stand after what they belong to. */
function dependence(resource: Resource): number {
  const needed = Object.values(resource.fields).filter(({ required, to }) => required && to);
  const before = needed
    .map(({ to }) => registry.resource(to as string))
    .filter(({ area, name }) => area === resource.area && name !== resource.name);
  return before.length === 0 ? 0 : 1 + Math.max(...before.map(dependence));
}

/** The resources in the order of menus: of those that need none of the others, the ones most point to come first. */
export const inMenuOrder = (resources: readonly Resource[]): readonly Resource[] =>
  resources.toSorted(
    (one, other) =>
      dependence(one) - dependence(other) || registry.inversesOf(other).length - registry.inversesOf(one).length,
  );

/** Columns of a list: those declared, or the first five fields and the unit. */
export const columnsOf = ({ admin, fields }: Resource): readonly string[] =>
  admin.columns ?? [...Object.keys(fields).slice(0, 5), 'unit'];

export const filtersOf = ({ admin }: Resource): readonly string[] => admin.filters ?? [];

/** The sections of the fields that units added, in their order, with the names of fields. */
export function customSectionsOf({ custom = {} }: Resource): readonly FormSection[] {
  const none = { key: '', label: { zh: '补充信息', en: 'More' } };
  const sections = Map.groupBy(Object.entries(custom), ([, { section = none }]) => section.key);
  return [...sections.values()].map((fields) => ({
    label: fields[0]?.[1].section?.label ?? none.label,
    fields: fields.map(([key]) => `custom.${key}`),
  }));
}

/** GraphQL's type of a resource: riskSite is RiskSite. */
export const typeOf = ({ name }: Resource): string => name.charAt(0).toUpperCase() + name.slice(1);

/** GraphQL's enum value of a field: inspectedOn is INSPECTED_ON. */
export const enumOf = (field: string): string => field.replace(/[A-Z]/g, '_$&').toUpperCase();
