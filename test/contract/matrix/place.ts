import type { Distance, FieldVerb } from '../../../schema/access.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type Role, roles } from '../../../schema/roles.ts';
import type { Made, Records, Unit } from '../../support/records.ts';
import { everywhere, hasVerb, type Values } from '../declared.ts';
import { ring } from '../ring.ts';

const village: Unit = { code: '540102002005', slug: 'chongsaikang' };

/** Where a caller works, and whose records he meets at which distance. */
export interface Place {
  unit: Unit;
  owners: Partial<Record<Distance | 'sibling', Unit>>;
}

export const placeOf = (role: Role, resource: Resource): Place => {
  const above = resource.publishes === 'down' ? { lower: ring.upper } : {};
  return (roles[role].at as readonly string[]).includes('district')
    ? { unit: ring.own, owners: { own: ring.own, upper: ring.lower, sibling: ring.sibling, ...above } }
    : { unit: village, owners: { own: village, sibling: ring.sibling, ...above } };
};

type Filled = Made & { values: Values };

/** The one record of a unit that the matrix looks at, with every writable field filled in; published from above. */
export function makeRecordOf(records: Records): (owner: Unit, resource: Resource) => Promise<Filled> {
  const made = new Map<string, Promise<Filled>>();
  const makeRecord = async (owner: Unit, resource: Resource): Promise<Filled> => {
    // a village's records are kept by its township
    const keeper = owner === village ? ring.lower : owner;
    const points = Object.entries(resource.fields).filter(([, { kind }]) => kind === 'geoPoint');
    const { word: _word, ...values } = await records.inputFor(keeper, resource, {
      ...Object.fromEntries(points.map(([name]) => [name, { lng: 91.12345, lat: 29.56789 }])),
      ...(resource.publishes === 'down' && { published: owner === ring.upper }),
      ...(owner === village && { unit: owner.code }),
    });
    return { ...(await records.make(keeper, resource, values)), values };
  };
  return (owner, resource) => {
    const key = `${owner.code} ${resource.name}`;
    const known = made.get(key) ?? makeRecord(owner, resource);
    made.set(key, known);
    return known;
  };
}

export const fieldsOf = (resource: Resource) => Object.entries(resource.fields);
export const distancesOf = ({ owners }: Place) => everywhere.filter((distance) => owners[distance]);

/** `values`: of the record; none: in some record; nothing in them: in every record. */
export const reads = (resource: Resource, field: Field, role: Role, distance: Distance, values?: Values) =>
  hasVerb(resource, field, 'read', role, distance, values);
export const isMasked = (resource: Resource, field: Field, role: Role, distance: Distance) =>
  kindOf(field).mask !== undefined && hasVerb(resource, field, 'mask', role, distance);

/** What a role may do with a field in every record it can see. */
export const isOpen = (place: Place, resource: Resource, field: Field, verb: FieldVerb, role: Role): boolean =>
  distancesOf(place).every(
    (distance) =>
      (verb === 'mask' || reads(resource, field, role, distance, {})) &&
      hasVerb(resource, field, verb, role, distance, {}),
  );
