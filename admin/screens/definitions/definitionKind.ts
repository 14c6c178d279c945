import type { ComponentType } from 'react';
import type { Document } from '../../../schema/definitions/document.ts';
import type { DefinitionKind } from '../../../schema/definitions/kind.ts';
import { type DefinitionKindName, definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import type { Label } from '../../../schema/label.ts';
import { registry } from '../../declarations.ts';
import type { Edit } from './edits.ts';
import type { Origins } from './loadDefinition.ts';
import type { Problems } from './problems.ts';
import type { Rights } from './rights.ts';

/** What the screen of a definition hands to the editor of its kind. */
export interface EditorProps {
  /** Of the definition. */
  name: string;
  /** What the unit gets from above. */
  above: Document;
  document: Document;
  /** Where each node that is not the unit's own comes from. */
  origins: Origins;
  rights: Rights;
  problems: Problems;
  isReadOnly: boolean;
  onChange: (edit: Edit) => void;
}

/** The console's half of a kind of definition: the neutral half is in `schema/definitions/kinds`. */
export interface KindView {
  /** What ships, whether or not somebody changed it. */
  names(): readonly string[];
  titleOf(document: Document, name: string): Label;
  /** Whether units make some of their own, and what their names look like. */
  ownNames?: { pattern: RegExp; label: Label };
  Editor: ComponentType<EditorProps>;
  /** What is to be done about records that were made before it changed, and whether only its administrators do it. */
  records?: { Screen: ComponentType<{ name: string }>; isAdministered: boolean };
}

export const kindOf = (kind: DefinitionKindName): DefinitionKind => definitionKinds[kind];

/** Why nobody may change what ships under a name; undefined where units may. */
export const whyFixed = (kind: DefinitionKindName, name: string): Label | undefined =>
  kindOf(kind).shipped(registry, name) && kindOf(kind).wrongName(registry, name);
