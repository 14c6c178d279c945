import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { KindView } from './definitionKind.ts';
import { dictionaryView } from './dictionary/dictionaryView.ts';
import { formView } from './form/formView.ts';
import { lifecycleView } from './lifecycle/lifecycleView.ts';

/** How the console shows and edits kinds of definitions; a kind without a view is other software's. */
const views = {
  DICTIONARY: dictionaryView,
  FORM: formView,
  LIFECYCLE: lifecycleView,
} satisfies Partial<Record<DefinitionKindName, KindView>>;

/** A kind that the console has a view of. */
export type ViewedKind = keyof typeof views;

export const kindNames = Object.keys(views) as ViewedKind[];

export const isKindName = (name: string | undefined): name is ViewedKind => kindNames.includes(name as ViewedKind);

export const kindViewOf = (kind: ViewedKind): KindView => views[kind];

export const pathOf = (kind: DefinitionKindName, name: string): string => `/definition/of/${kind}/${name}`;
