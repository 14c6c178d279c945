import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a sheet of the demo. */
export type Cells = Readonly<Record<string, string>>;

export type Tier = 'city' | 'district' | 'township' | 'village';

/** A unit of the demo with what its sheets say it has. */
export interface Unit {
  code: string;
  /** As people call it: 开州区, 乔口镇, 达布村. */
  name: string;
  tier: Tier;
  /** The city's first digits: all of a city have the same. */
  city: string;
  /** The unit above that has an account too; none above a city. */
  above: Unit | undefined;
  below: Unit[];
  /** The places right below it, whether they have accounts or not: townships of a district, villages of a township. */
  places: readonly { code: string; name: string }[];
  /** Its rows of a kind of record. */
  of(resource: string): readonly Cells[];
}

const folder = path.join(import.meta.dirname, '..');

const read = (file: string): Cells[] =>
  parse(readFileSync(path.join(folder, file)), { columns: true, bom: true, trim: true, skip_empty_lines: true });

/** Every unit of the demo, from above down. */
export function readUnits(): Unit[] {
  const sheets = new Map<string, Cells[]>();
  for (const file of globSync('demo/*/*.csv', { cwd: folder }).sort()) {
    const resource = path.basename(file, '.csv');
    for (const row of read(file)) {
      const key = `${row.unit} ${resource}`;
      sheets.set(key, [...(sheets.get(key) ?? []), row]);
    }
  }
  const names = new Map<string, string>();
  const places = new Map<string, { code: string; name: string }[]>();
  for (const row of read('divisions.csv')) {
    const code = (row.code ?? '').padEnd(12, '0');
    names.set(code, row.name ?? '');
    if (row.name === '市辖区') continue;
    // a municipality's districts lie right below it
    const above = (row.parent ?? '').replace(/^(11|50)01$/, '$1').padEnd(12, '0');
    const siblings = places.get(above) ?? [];
    siblings.push({ code, name: shortName(row.name ?? '') });
    places.set(above, siblings);
  }
  for (const { code = '', name = '' } of read('functional-zones.csv')) names.set(code, name);
  const units: Unit[] = [];
  const codes = read('demo/tenants.csv').map(({ code = '' }) => code);
  for (const code of codes.sort()) {
    const unit: Unit = {
      code,
      name: shortName(names.get(code) ?? ''),
      tier: tierOf(code),
      city: code.startsWith('50') || code.startsWith('11') ? code.slice(0, 2) : code.slice(0, 4),
      above: units.find(
        (one) => one.code === `${code.slice(0, levelLength(code))}`.padEnd(12, '0') && one.code !== code,
      ),
      below: [],
      places: places.get(code) ?? [],
      of: (resource) => sheets.get(`${code} ${resource}`) ?? [],
    };
    unit.above?.below.push(unit);
    units.push(unit);
  }
  return units;
}

function tierOf(code: string): Tier {
  if (!code.endsWith('000')) return 'village';
  if (!code.endsWith('000000')) return 'township';
  return code.endsWith('00000000') ? 'city' : 'district';
}

/** How many digits of a code name the unit above that has an account. */
function levelLength(code: string): number {
  const tier = tierOf(code);
  if (tier === 'village') return 9;
  if (tier === 'township') return 6;
  return code.startsWith('11') ? 2 : 4;
}

/** 达布村村民委员会 is called 达布村, 西王庄社区居委会 西王庄社区. */
const shortName = (name: string): string =>
  name
    .replace(/(?:居民委员会|居委会|村民委员会)$/, '')
    .replace(/村委会$/, '村')
    .replace(/村村$/, '村');
