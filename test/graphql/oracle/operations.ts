import fc from 'fast-check';
import type { Resource } from '../../../schema/defineResource.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Eyes } from './access.ts';
import type { World } from './rows.ts';

export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
  /** Other values for the same query, for a plan that was made for the first ones. */
  otherVariables: Record<string, unknown>;
}

type Draw = fc.GeneratorValue;

const deepest = 3;
const snake = (name: string) => name.replace(/[A-Z]/g, '_$&').toUpperCase();
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Random operations over some resources: lists, relations and inverses to depth 3, with filters, sorts, aliases and fragments. */
export const operationsOver = (world: World, eyes: Eyes, names: readonly string[]): fc.Arbitrary<RandomOperation> =>
  fc.gen().map((draw) => new Writer(world, eyes, names, draw).operation());

class Writer {
  private readonly fragments: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly otherVariables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private counter = 0;
  private readonly world: World;
  private readonly eyes: Eyes;
  private readonly names: readonly string[];
  private readonly draw: Draw;

  constructor(world: World, eyes: Eyes, names: readonly string[], draw: Draw) {
    this.world = world;
    this.eyes = eyes;
    this.names = names;
    this.draw = draw;
  }

  operation(): RandomOperation {
    const roots = this.several(1, 2, () => {
      const resource = this.world.registry.resource(this.pick(this.names));
      return `${this.newKey()}: ${resource.plural}${this.listArguments(resource, 1)} ${this.connection(resource, 1)}`;
    });
    const head = this.declared.length > 0 ? `query (${this.declared.join(', ')})` : 'query';
    const query = [`${head} { ${roots.join(' ')} }`, ...this.fragments].join('\n');
    return { query, variables: this.variables, otherVariables: this.otherVariables };
  }

  private connection(resource: Resource, depth: number): string {
    const parts = this.several(1, 3, () =>
      this.pick([
        () => `nodes ${this.selection(resource, depth)}`,
        () => `${this.newKey()}: nodes ${this.selection(resource, depth)}`,
        () => `edges { ${this.maybe(0.3) ? '__typename ' : ''}node ${this.selection(resource, depth)} }`,
        () => 'totalCount isTotalCapped',
        () => 'pageInfo { hasNextPage hasPreviousPage }',
        () => '__typename',
      ])(),
    );
    return `{ ${parts.join(' ')} }`;
  }

  private selection(resource: Resource, depth: number): string {
    const parts = this.several(1, 4, () => this.field(resource, depth));
    return `{ ${this.maybe(0.8) ? 'id' : '__typename'} ${parts.join(' ')} }`;
  }

  private field(resource: Resource, depth: number): string {
    const leaf = () => {
      const leaves = Object.keys(resource.fields).filter((name) => isLeaf(resource, name));
      const name = this.pick([...leaves, 'version', 'id']);
      return `${this.maybe(0.2) ? `${this.newKey()}: ` : ''}${name}${this.directive()}`;
    };
    const places = ['unit', ...Object.keys(resource.fields).filter((name) => resource.fields[name]?.kind === 'place')];
    const ones = Object.keys(resource.fields).filter((name) => this.targetMet(resource, name));
    const inverses = this.inversesMet(resource);
    const choices = [
      leaf,
      leaf,
      leaf,
      () =>
        `${this.pick(places)}${this.directive()} { ${this.pick(['code', 'name level', 'fullName parent { code }'])} }`,
    ];
    if (depth < deepest) {
      if (ones.length > 0) choices.push(() => this.relation(resource, this.pick(ones), depth));
      if (inverses.length > 0)
        choices.push(() => {
          const { name, resource: child } = this.pick(inverses);
          return `${this.newKey()}: ${name}${this.listArguments(child, depth + 1)}${this.directive()} ${this.connection(child, depth + 1)}`;
        });
      choices.push(() => this.fragment(resource, depth));
    }
    return this.pick(choices)();
  }

  /** The target of a reference, unless the caller may read none of its kind: what is refused has no answer to compare. */
  private targetMet({ fields }: Resource, name: string): Resource | undefined {
    const to = fields[name]?.to;
    const target = to === undefined ? undefined : this.world.registry.resource(to);
    return target && this.eyes.meets(target) ? target : undefined;
  }

  private readonly inversesMet = (resource: Resource) =>
    this.world.registry
      .inversesOf(resource)
      .filter((one) => this.eyes.meets(one.resource) && this.eyes.isOpen('filter', one.resource, one.field));

  private relation(resource: Resource, name: string, depth: number): string {
    const field = resource.fields[name];
    const target = this.world.registry.resource(field?.to ?? '');
    const id = field?.kind === 'reference' && this.maybe(0.3) ? ` ${name}Id` : '';
    return `${name}${this.directive()} ${this.selection(target, depth + 1)}${id}`;
  }

  private fragment(resource: Resource, depth: number): string {
    const type = pascal(resource.name);
    const body = this.selection(resource, depth + 1);
    if (this.maybe(0.5)) return `...${this.maybe(0.5) ? ` on ${type}` : ''}${this.directive()} ${body}`;
    const name = `f${this.counter++}`;
    this.fragments.push(`fragment ${name} on ${type} ${body}`);
    return `...${name}${this.directive()}`;
  }

  private directive(): string {
    if (!this.maybe(0.15)) return '';
    const kind = this.pick(['skip', 'include']);
    const value = this.maybe(0.5);
    if (this.maybe(0.4)) return ` @${kind}(if: ${value})`;
    if (this.maybe(0.5)) return ` @${kind}(if: ${this.variable('Boolean!', () => this.maybe(0.5))})`;
    const name = `v${this.counter++}`;
    this.declared.push(`$${name}: Boolean! = ${value}`);
    return ` @${kind}(if: $${name})`;
  }

  private listArguments(resource: Resource, depth: number): string {
    const type = pascal(resource.name);
    const args = [`first: ${this.variable('Int!', () => (depth === 1 ? this.number(1, 12) : this.number(1, 4)))}`];
    if (this.maybe(0.5)) args.push(`filter: ${this.variable(`${type}Filter!`, () => this.filter(resource, 0))}`);
    if (this.maybe(0.6))
      args.push(`sort: ${this.variable(`[${type}Sort!]`, () => this.several(1, 2, () => this.sort(resource)))}`);
    if (this.maybe(0.2)) args.push(`offset: ${this.number(0, 5)}`);
    if (this.maybe(0.1) && Object.values(resource.fields).some(({ search }) => search))
      args.push(`search: "${this.pick(['应急', '1', 'a b', '%'])}"`);
    return `(${args.join(', ')})`;
  }

  private sort(resource: Resource): { field: string; direction: string } {
    const names = Object.keys(resource.fields).filter((name) => {
      const field = resource.fields[name];
      return field && kindOf(field).canSort && this.eyes.isOpen('sort', resource, name);
    });
    return { field: snake(this.pick([...names, 'unit'])), direction: this.pick(['ASC', 'DESC']) };
  }

  private filter(resource: Resource, depth: number): Record<string, unknown> {
    const deeper = () => this.filter(resource, depth + 1);
    const names = Object.keys(resource.fields).filter(
      (name) => isLeaf(resource, name) && this.eyes.isOpen('filter', resource, name),
    );
    const choices: (() => Record<string, unknown>)[] = [...names, 'unit'].map((name) => () => ({
      [name]: this.condition(resource, name),
    }));
    if (depth < 2) {
      choices.push(
        () => ({ not: deeper() }),
        () => ({ and: this.several(0, 2, deeper) }),
        () => ({ or: this.several(0, 2, deeper) }),
      );
      const lists = this.inversesMet(resource).map((one) => [one.name, one.resource] as const);
      for (const [name, field] of Object.entries(resource.fields)) {
        const target = this.targetMet(resource, name);
        if (!target || !this.eyes.isOpen('filter', resource, name)) continue;
        if (field.kind === 'references') lists.push([name, target]);
        else choices.push(() => ({ [name]: this.filter(target, depth + 1) }));
      }
      for (const [name, child] of lists)
        choices.push(() => ({ [name]: { [this.pick(['some', 'none'])]: this.filter(child, depth + 1) } }));
    }
    return Object.assign({}, ...this.several(0, 2, () => this.pick(choices)()));
  }

  /** An operator of the field with an operand that some record has. */
  private condition(resource: Resource, name: string): Record<string, unknown> {
    const field = resource.fields[name];
    const known = (this.world.rows.get(resource.name) ?? [])
      .flatMap((row) => row[name])
      .filter((value) => value !== null && value !== undefined);
    const value = (): unknown => (known.length > 0 ? this.pick(known) : undefined);
    const operators = name === 'unit' ? (['eq', 'in', 'within'] as const) : field ? kindOf(field).operators : [];
    const operator = known.length === 0 ? 'isNull' : this.pick(operators.filter((one) => one !== 'inBox'));
    if (operator === 'isNull') return name === 'unit' ? { in: [] } : { isNull: this.maybe(0.5) };
    if (['in', 'notIn', 'hasAny', 'hasAll'].includes(operator)) return { [operator]: this.several(0, 3, value) };
    if (operator === 'contains' || operator === 'startsWith')
      return { [operator]: String(value()).slice(this.number(0, 2), this.number(2, 4)) };
    return { [operator]: value() };
  }

  private variable(type: string, value: () => unknown): string {
    const name = `v${this.counter++}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value();
    this.otherVariables[name] = value();
    return `$${name}`;
  }

  private newKey(): string {
    return `k${this.counter++}`;
  }

  private maybe(chance: number): boolean {
    return this.draw(fc.integer, { min: 0, max: 99 }) < chance * 100;
  }

  private number(min: number, max: number): number {
    return this.draw(fc.integer, { min, max });
  }

  private pick<Value>(values: readonly Value[]): Value {
    return values[this.number(0, values.length - 1)] as Value;
  }

  private several<Value>(min: number, max: number, act: () => Value): Value[] {
    return Array.from({ length: this.number(min, max) }, act);
  }
}

/** Points are left to another test, files and relations to their own selections. */
function isLeaf(resource: Resource, name: string): boolean {
  const field = resource.fields[name];
  return (
    field !== undefined &&
    !kindOf(field).relation &&
    field.kind !== 'geoPoint' &&
    (dictionaryOf(field) !== undefined || field.kind !== 'json')
  );
}
