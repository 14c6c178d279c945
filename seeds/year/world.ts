import { type Cells, readUnits, type Unit } from './base.ts';
import { today } from './time.ts';

/** A row in import format. */
export interface YearRow {
  resource: string;
  /** When it was written down: a day, or a moment where the order within the day counts. */
  at: string;
  cells: Record<string, string>;
}

export interface Person {
  /** What rows name the person by. */
  number: string;
  name: string;
  phone: string;
  categories: string;
}

export type Values = Record<string, string | number | boolean | undefined>;

/** What the year is made of so far: the units of the demo, and the rows that tell of their year. */
export class World {
  readonly rows: YearRow[] = [];
  readonly units: readonly Unit[] = readUnits();
  private readonly counts = new Map<string, number>();
  private readonly hired = new Map<string, Person[]>();

  /** @throws Error for a code that is none of the demo's */
  unit(code: string): Unit {
    const unit = this.units.find((one) => one.code === code.padEnd(12, '0'));
    if (!unit) throw new Error(`${code} is no unit of the demo`);
    return unit;
  }

  /** Adds a record of a unit. What has no value is left out; yes and no are 是 and 否. */
  add(resource: string, unit: Unit, at: string, values: Values): void {
    const cells: Record<string, string> = { unit: unit.code };
    for (const [name, value] of Object.entries(values))
      if (value !== undefined && value !== '')
        cells[name] = typeof value === 'boolean' ? (value ? '是' : '否') : `${value}`;
    this.rows.push({ resource, at: at.slice(0, 10) > today ? today : at, cells });
  }

  /** The next number of a kind within a unit: YH20260308-01. */
  number(unit: Unit, prefix: string, date: string): string {
    const key = `${prefix}${date.slice(0, 10).replaceAll('-', '')}`;
    return `${key}-${String(this.count(`${unit.code} ${key}`)).padStart(2, '0')}`;
  }

  /** How often the same was asked, from 1. */
  count(what: string): number {
    const count = (this.counts.get(what) ?? 0) + 1;
    this.counts.set(what, count);
    return count;
  }

  hire(unit: Unit, person: Person): void {
    this.hired.set(unit.code, [...(this.hired.get(unit.code) ?? []), person]);
  }

  /** People of a unit, of some category where one is given. */
  people(unit: Unit, category?: RegExp): readonly Person[] {
    const all = [...unit.of('person').map(asPerson), ...(this.hired.get(unit.code) ?? [])];
    return category ? all.filter(({ categories }) => category.test(categories)) : all;
  }
}

const asPerson = ({ number = '', name = '', phone = '', categories = '' }: Cells): Person => ({
  number,
  name,
  phone,
  categories,
});
