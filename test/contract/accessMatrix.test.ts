import { describe, expect, test } from 'vitest';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import { type Distance, type FieldVerb, fieldVerbs, nobody } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { isOutsider, type Role, roles } from '../../schema/roles.ts';
import type { Answer } from '../support/api.ts';
import { allows, everywhere, hasVerb, type Values } from './declared.ts';
import { distancesOf, fieldsOf, isMasked, isOpen, makeRecordOf, type Place, placeOf, reads } from './matrix/place.ts';
import { questionsOf } from './matrix/questions.ts';
import { historical, masked, normal, selectionOf, shown } from './matrix/values.ts';
import { resources, ring, useRing } from './ring.ts';

// Every resource x field x verb x role x distance: what the API answers equals what the declaration says.
const { api, records } = useRing({ LIMIT_ROOT_FIELDS: '200', LIMIT_ALIASES: '500' });

const recordOf = makeRecordOf(records);

/** A key and a value for it that passes everything but the last checks. */
const doomOf = (resource: Resource): [key: string, value: string] => {
  const key = resource.key.find((name) => {
    const { column, isChoice } = kindOf(resource.fields[name] as Field);
    return resource.fields[name]?.to || (column === 'text' && !isChoice);
  }) as string;
  const { to, numberedAs, max = 200 } = resource.fields[key] as Field;
  if (to) return [key, crypto.randomUUID()];
  return [key, numberedAs ? 'x'.repeat(max + 1) : ''];
};

const codeAt = ({ errors }: Answer, ...path: string[]): string | undefined =>
  errors.find((error) => JSON.stringify(error.path) === JSON.stringify(path))?.extensions.code;

/** What an operation on a record at a distance is answered, where `done` is what lets it through. */
const outcome = (isAllowedSomewhere: boolean, isAllowed: boolean, isInReach: boolean, done: string | undefined) => {
  if (!isAllowedSomewhere) return 'FORBIDDEN';
  if (!isInReach) return 'NOT_FOUND';
  return isAllowed ? done : 'FORBIDDEN';
};

// what outsiders see is in test/access/outsiders.test.ts
const insiders = (Object.keys(roles) as Role[]).filter((role) => !isOutsider(role));

describe.each(insiders)('the role %s', (role) => {
  const clientAt = ({ unit }: Place) => api.as(`${unit.slug}.${role}`);

  test.each(resources)('sees of a %s what is declared, field by field', async (_name, resource) => {
    const place = placeOf(role, resource);
    const client = await clientAt(place);
    const { one, history } = operationsOf(resource);
    const targets = await Promise.all(
      Object.entries(place.owners).map(async ([at, unit]) => [at, await recordOf(unit, resource)] as const),
    );
    const selection = fieldsOf(resource).map(selectionOf).join(' ');
    const answer = await client.query(
      `{ ${targets
        .map(
          ([at, { id }]) => `${at}: ${one}(id: "${id}") { ${selection} }
            ${at}History: ${history}(id: "${id}") { action changes { field after } }`,
        )
        .join(' ')} }`,
    );
    const may = (at: string, values?: Values) =>
      everywhere.some(
        (distance) =>
          (at === 'any' || at === distance) && allows(resource.access.read, role, distance, everywhere, values),
      );
    for (const [at, { values }] of targets) {
      const seen = outcome(may('any'), may(at, values), at !== 'sibling', undefined);
      // what conditions hide does not exist
      expect([at, codeAt(answer, at)]).toEqual([at, seen === 'FORBIDDEN' && may('any') ? 'NOT_FOUND' : seen]);
      if (seen || !answer.data) continue;
      const distance = at as Distance;
      for (const [name, field] of fieldsOf(resource)) {
        if (field.readOnly) continue;
        const value = normal(field, answer.data[at][name]);
        const isHiddenSomewhere = distancesOf(place).some(
          (each) => !reads(resource, field, role, each, {}) && !isMasked(resource, field, role, each),
        );
        expect([name, codeAt(answer, at, name)]).toEqual([name, isHiddenSomewhere ? 'FIELD_FORBIDDEN' : undefined]);
        const isRead = reads(resource, field, role, distance, values);
        const expected = isRead
          ? shown(field, values[name])
          : isMasked(resource, field, role, distance)
            ? masked(field, values[name])
            : shown(field, null);
        expect([name, value]).toEqual([name, expected]);
        if (distance === 'lower') continue; // its history lies above
        const { changes } = answer.data[`${at}History`].at(-1) as { changes: { field: string; after: unknown }[] };
        const change = changes.find((each) => each.field === name);
        expect([name, change && normal(field, change.after)]).toEqual([
          name,
          historical(field, values[name], isRead, isMasked(resource, field, role, distance)),
        ]);
      }
    }
    const closed = targets.filter(([at]) => codeAt(answer, `${at}History`)).map(([at]) => at);
    expect(closed).toEqual(targets.filter(([at]) => codeAt(answer, at)).map(([at]) => at));
  });

  test.each(
    resources,
  )('filters, sorts, groups, computes and searches a %s only by what is open', async (_name, resource) => {
    const place = placeOf(role, resource);
    const questions = questionsOf(resource);
    const asked = questions.map(([, , question], index) => `q${index}: ${question}`).join('\n');
    const answer = await (await clientAt(place)).query(`{ ${asked} }`);
    const isReader = everywhere.some((distance) => allows(resource.access.read, role, distance, everywhere));
    const expected = questions.map(([verb, name, question]) => {
      if (!isReader) return [question, 'FORBIDDEN'];
      const target = resource.fields[name]?.to && resources.find(([other]) => other === resource.fields[name]?.to)?.[1];
      const isTargetRead =
        !target || everywhere.some((distance) => allows(target.access.read, role, distance, everywhere));
      const open = isOpen(place, resource, resource.fields[name] as Field, verb, role) && isTargetRead;
      return [question, open ? undefined : 'FIELD_FORBIDDEN'];
    });
    expect(questions.map(([, , question], index) => [question, codeAt(answer, `q${index}`)])).toEqual(expected);
  });

  test.each(
    resources,
  )('changes, deletes, restores and makes a %s only where it is declared', async (_name, resource) => {
    const { access } = resource;
    const place = placeOf(role, resource);
    const names = operationsOf(resource);
    const { word: _word, ...given } = await records.inputFor(ring.own, resource);
    const fills = (name: string) => {
      const field = resource.fields[name];
      return (['read', 'create'] as const).every((verb) => !field || hasVerb(resource, field, verb, role, 'own'));
    };
    const input = Object.fromEntries(
      Object.entries(given).filter(([name]) => resource.fields[name]?.required || fills(name)),
    );
    // stopped at the last step by a wrong version, a missing target or an empty text: nothing changes, so everything can be tried
    const [key, doom] = doomOf(resource);
    const doomed = { ...input, [key]: doom };
    const tries: [path: string, text: string, expected: string | undefined][] = [];
    for (const [at, owner] of Object.entries(place.owners)) {
      const { id, values } = await recordOf(owner, resource);
      const inReach = at === 'own' || at === 'upper';
      const may = (rules: typeof access.update, distance: string, of?: Values) =>
        everywhere.some((each) => (distance === 'any' || distance === each) && allows(rules, role, each, ['own'], of));
      const isSeen = everywhere.some((each) => each === at && allows(access.read, role, each, everywhere, values));
      const expect_ = (rules: typeof access.update) =>
        outcome(may(rules, 'any'), may(rules, at, values), inReach && isSeen, 'CONFLICT');
      tries.push(
        [`${at}Update`, `${names.update}(id: "${id}", version: 999, input: {}) { id }`, expect_(access.update)],
        [`${at}Restore`, `${names.restore}(id: "${id}", version: 999, to: 1) { id }`, expect_(access.update)],
        [`${at}Delete`, `${names.delete}(id: "${id}", version: 999)`, expect_(access.delete)],
        [
          `${at}Create`,
          `${names.create}(input: $${at}) { id }`,
          outcome(may(access.create, 'any'), may(access.create, at, doomed), inReach, 'BAD_USER_INPUT'),
        ],
      );
    }
    const units = Object.entries(place.owners);
    const answer = await (await clientAt(place)).query(
      `mutation (${units.map(([at]) => `$${at}: Create${typeOf(resource)}Input!`).join(', ')}) { ${tries.map(([path, text]) => `${path}: ${text}`).join('\n')} }`,
      Object.fromEntries(units.map(([at, { code }]) => [at, { ...doomed, unit: code }])),
    );
    expect(tries.map(([path]) => [path, codeAt(answer, path)])).toEqual(
      tries.map(([path, , expected]) => [path, expected]),
    );
  });

  test.each(resources)('is told the same about a %s by `me`', async (name, resource) => {
    const place = placeOf(role, resource);
    const { data } = await (await clientAt(place)).query(
      'query ($name: String!) { me { can(resource: $name) { can fields { name can inSome } } } }',
      { name },
    );
    if (!everywhere.some((distance) => allows(resource.access.read, role, distance, everywhere)))
      return expect(data.me.can).toBeNull();
    const expected = fieldsOf(resource).map(([field, declared]) => {
      const can = fieldVerbs.filter((verb) => isOpen(place, resource, declared, verb, role));
      const some = (verb: FieldVerb) =>
        distancesOf(place).some((distance) => hasVerb(resource, declared, verb, role, distance));
      const inSome = fieldVerbs.filter(
        (verb) => !can.includes(verb) && some(verb) && (verb === 'mask' || some('read')),
      );
      return {
        name: field,
        can: can.map((verb) => verb.toUpperCase()),
        inSome: inSome.map((verb) => verb.toUpperCase()),
      };
    });
    expect(data.me.can.fields).toEqual(expected);
    expect(data.me.can.can.includes('UNMASK')).toBe(
      everywhere.some((distance) => allows(resource.access.unmask ?? nobody, role, distance, everywhere)),
    );
  });
});
