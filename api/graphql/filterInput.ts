import { GraphQLBoolean, GraphQLID } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import { ordered } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { placeKind } from '../../schema/fields/place.ts';
import { referenceKind } from '../../schema/fields/reference.ts';
import type { Registry } from '../../schema/registry.ts';
import { describe, type FieldMembers } from './fieldMembers.ts';
import { typeOf } from './names.ts';
import { inputType, type Member, type Members, type Type } from './operation.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';
import { filterTypes, type SharedTypes } from './shared.ts';

/** Makes the filter input of a resource: its own fields, what they point to, and what points here. */
export function filterInputs(registry: Registry, shared: SharedTypes, { scalarOf }: FieldMembers) {
  const filterOf = filterTypes(shared);
  const made = new Map<string, Type>();
  const lists = new Map<string, Type>();
  const filterOfResource = (name: string) => made.get(name) as Type;

  /** Conditions on several related records. */
  function listFilter({ name }: Resource): Type {
    const known = lists.get(name);
    if (known) return known;
    const created = inputType(`${typeOf(registry.resource(name))}ListFilter`, 'Conditions on related records.', {
      some: optional(() => filterOfResource(name), 'At least one fits.'),
      none: optional(() => filterOfResource(name), 'None fits.'),
    });
    lists.set(name, created);
    return created;
  }

  function membersOf(resource: Resource): Members {
    const self = () => filterOfResource(resource.name);
    const members: Members = {
      and: optional(() => [self()], 'All of these hold.'),
      or: optional(() => [self()], 'One of these holds.'),
      not: optional(self, 'This does not hold.'),
      custom: optional(() => Json, 'Conditions on fields that units added: { slopeAngle: { gt: 30 } }.'),
      id: optional(() => filterOf('ID', GraphQLID, referenceKind.operators)),
      unit: optional(() => filterOf('PlaceCode', PlaceCode, placeKind.operators), 'The unit that owns the record.'),
      createdAt: optional(() => filterOf('DateTime', DateTime, ordered)),
      updatedAt: optional(() => filterOf('DateTime', DateTime, ordered)),
      ...(resource.publishes && { published: optional(() => filterOf('Boolean', GraphQLBoolean, ['eq', 'isNull'])) }),
    };
    for (const [name, field] of Object.entries(resource.fields)) {
      const kind = kindOf(field);
      const exact = filterOf(...scalarOf(field), kind.operators, kind.isList);
      if (kind.relation?.target !== 'resource') members[name] = optional(() => exact, describe(field));
      else if (kind.relation.holds === 'one') {
        members[name] = optional(() => filterOfResource(field.to as string), describe(field));
        members[`${name}Id`] = optional(() => exact, describe(field));
      } else {
        const list = listFilter(registry.resource(field.to as string));
        members[name] = optional(() => list, describe(field));
      }
    }
    for (const inverse of registry.inversesOf(resource)) {
      const list = listFilter(inverse.resource);
      members[inverse.name] = optional(() => list, inverse.label.zh);
    }
    return members;
  }

  return (resource: Resource): Type => {
    const text = `Conditions on ${resource.label.zh} (${resource.label.en}); all given ones must hold.`;
    const created = inputType(`${typeOf(resource)}Filter`, text, membersOf(resource));
    made.set(resource.name, created);
    return created;
  };
}

const optional = (type: () => Type | [Type], description?: string): Member => ({ type, nullable: true, description });
