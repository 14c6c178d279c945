import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { contains } from '../../schema/place.ts';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const callers = [
  ['beijing.riskOfficer', '110000000000'],
  ['changsha.riskOfficer', '430100000000'],
  ['wangcheng.riskOfficer', '430112000000'],
  ['gaotangling.riskOfficer', '430112001000'],
  ['fusheng.informationOfficer', '430112106202'],
  ['kaizhou.riskOfficer', '500154000000'],
] as const;

interface Site {
  id: string;
  owner: string;
  /** Name, code and address, lower case, a line each. */
  text: string;
  initials: string;
}

let sites: Site[];

beforeAll(async () => {
  const { rows } = await asOwner<Site>(
    `select id, owner::text, lower(concat_ws(E'\\n', name, code, address)) as text, search_pinyin as initials
     from risk_site where deleted_at is null`,
  );
  sites = rows;
});

/** By looking at every site: all words in its texts, or those of letters in its initials and the others in its texts. */
function looked(unit: string, words: readonly string[]): string[] {
  const letters = words.filter((word) => /^[a-z]+$/.test(word));
  const hasAll = (text: string, wanted: readonly string[]) => wanted.every((word) => text.includes(word));
  const isFound = ({ text, initials }: Site) =>
    hasAll(text, words) ||
    (letters.length > 0 &&
      hasAll(initials, letters) &&
      hasAll(
        text,
        words.filter((word) => !letters.includes(word)),
      ));
  return sites.filter((site) => contains(unit, site.owner) && isFound(site)).map(({ id }) => id);
}

const most = 50;

async function searched(username: string, text: string): Promise<string[]> {
  const { data } = await (await api.as(username)).query(
    `query ($text: String!) { search(text: $text, first: ${most}, resources: ["riskSite"]) { id } }`,
    { text },
  );
  return data.search.map(({ id }: { id: string }) => id);
}

async function expectAlike(words: readonly string[]): Promise<number> {
  const counts = callers.map(async ([username, unit]) => {
    const [found, all] = [await searched(username, words.join(' ')), looked(unit, words)];
    expect(found, `${username} ${words.join(' ')}`).toHaveLength(Math.min(all.length, most));
    expect(all).toEqual(expect.arrayContaining(found));
    return all.length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

test.each([
  '库',
  '桥',
  '号',
  '5',
  's',
  'l',
  '-',
  '村 山洪',
  '山洪 村',
  '水 库',
  '江 5',
  'sk 库',
  'l 库',
  'k 1',
  's k',
])('%s finds what looking at every record finds, at each level, and nothing of the neighbour', async (text) =>
  expect(await expectAlike(text.split(' '))).toBeGreaterThan(0));

test.each(['龘', '龘 水库', '库 龘'])('%s finds nothing', async (text) =>
  expect(await expectAlike(text.split(' '))).toBe(0));

/** Words of one to three characters, mostly of one record, and sometimes a letter, digit or sign that may be anywhere. */
const words = () => {
  const pieceOf = (text: string) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom(1, 1, 2, 3))
      .map(([from, length]) => text.slice(from, from + length).trim())
      .filter((word) => word !== '' && !/\s/.test(word));
  return fc
    .constantFrom(...sites)
    .chain(({ text, initials }) =>
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: pieceOf(text) },
          pieceOf(initials),
          fc.constantFrom("'", '\\', '%', ':', '&', 'l', '0'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    );
};

test('any words find what looking at every record finds', async () => {
  await fc.assert(
    fc.asyncProperty(words(), async (each) => void (await expectAlike(each))),
    { numRuns: 150 },
  );
});
