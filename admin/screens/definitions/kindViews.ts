import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { KindView } from './definitionKind.ts';
import { dictionaryView } from './dictionary/dictionaryView.ts';

/** How the console shows and edits each kind of definition; a kind without a view does not compile. */
const views: Record<DefinitionKindName, KindView> = { DICTIONARY: dictionaryView };

export const kindNames = Object.keys(views) as DefinitionKindName[];

export const isKindName = (name: string | undefined): name is DefinitionKindName =>
  kindNames.includes(name as DefinitionKindName);

export const kindViewOf = (kind: DefinitionKindName): KindView => views[kind];

export const pathOf = (kind: DefinitionKindName, name: string): string => `/definition/of/${kind}/${name}`;
