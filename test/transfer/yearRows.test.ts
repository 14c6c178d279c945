import { v5 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { validate } from '../../api/request/write/validate.ts';
import { readCells } from '../../api/transfer/records/readCells.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { makeYear } from '../../seeds/year/year.ts';

const registry = makeRegistry(plugins);
const year = makeYear();
/** Each name stands for a record of its own; that there are such is found in `test/start/slow/year.test.ts`, with a database. */
const finders = {
  record: ({ to, text }: { to: string; text: string }) => v5(`${to} ${text}`, v5.URL),
  place: () => '500154000000',
};

describe("the demo's year", () => {
  test('is the same each time', () => {
    expect(makeYear()).toEqual(year);
  });

  test('has cells that the declarations take, in every row', () => {
    const wrong = year.flatMap(({ resource: name, cells: { unit = '', published, ...cells } }) => {
      const resource = registry.resource(name);
      const { input, problems } = readCells(resource, cells, unit, finders);
      const unknown = Object.keys(cells).filter(
        (cell) => !(cell in resource.fields) || resource.fields[cell]?.readOnly,
      );
      const all = [...problems, ...validate(resource, input).problems];
      return all.length + unknown.length > 0 ? { name, cells, all, unknown } : [];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
