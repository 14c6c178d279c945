import type { Resource } from '../defineResource.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Field } from '../fields/kind.ts';
import type { Label } from '../label.ts';
import type { Registry } from '../registry.ts';
import type { Document } from './document.ts';

/** What nodes of one type say, where they lie, and what makes them stricter. */
export interface NodeType {
  label: Label;
  /** What a node says, by key: typed and checked as the fields of records are. */
  fields: Record<string, Field>;
  /** Types of the nodes it may lie in. */
  in: readonly string[];
  /** What its ids look like. */
  id: { pattern: RegExp; label: Label };
  /** What a unit below may do to a node marked `tighten`. */
  tightens?: {
    /** Whether a new value is at least as strict as the one before; keys without a rule do not change. */
    change?: Record<string, (before: unknown, after: unknown) => boolean>;
    hide?: true;
    /** One more of this type makes the node it lies in stricter. */
    add?: true;
  };
}

/** Something wrong in a definition: the node, the key where it is one value, and what. */
export interface DefinitionProblem {
  node: string;
  key?: string;
  label: Label;
}

interface Compiled {
  uses: readonly string[];
  cost: number;
}

/** What a definition is checked against. */
export interface Surroundings {
  registry: Registry;
  /** A declaration as the unit has it. */
  resource(name: string): Resource;
  /** The dictionary in force in the unit. */
  dictionary(name: string): Dictionary | undefined;
  /** Names of the fields an expression reads, and the steps it may take. @throws Invalid for a text that is none, or is not of the type */
  compile(text: string, purpose: { fields: Record<string, Field>; result: 'boolean' | Field }): Compiled;
}

/** One kind of definition: a dictionary, a form, a lifecycle. */
export interface DefinitionKind {
  label: Label;
  /** By name; one is `root`, the type of the definition's only outermost node. */
  types: Record<string, NodeType>;
  /** What ships with the product or a plugin under a name; undefined where nothing does. */
  shipped(registry: Registry, name: string): Document | undefined;
  /** Why there can be no definition of this name; undefined where there can. */
  wrongName(registry: Registry, name: string): Label | undefined;
  /** What no single value shows: references between nodes, cycles, two of the same. */
  check(document: Document, name: string, surroundings: Surroundings): DefinitionProblem[];
  /** Values that a node keeps for ever once they were published, by type. */
  lasting?: Record<string, readonly string[]>;
}
