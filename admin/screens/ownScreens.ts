import { type ComponentType, lazy } from 'react';
import { CreateScreen, EditScreen, ListScreen, ShowScreen } from './index.ts';

interface Screens {
  list: ComponentType;
  show: ComponentType;
  edit: ComponentType;
  create: ComponentType;
  /** More of them, by path under the resource's own. */
  more?: Readonly<Record<string, ComponentType>>;
}

const generic: Screens = { list: ListScreen, show: ShowScreen, edit: EditScreen, create: CreateScreen };

const definitionRecord = lazy(() => import('./definitions/DefinitionRecord.tsx'));

/** Resources whose records mean more than the generic screens could show. */
const ownScreens: Readonly<Record<string, Screens>> = {
  definition: {
    list: lazy(() => import('./definitions/DefinitionsScreen.tsx')),
    show: definitionRecord,
    edit: definitionRecord,
    create: lazy(() => import('./definitions/NewDefinition.tsx')),
    more: { 'of/:kind/:name': lazy(() => import('./definitions/DefinitionScreen.tsx')) },
  },
};

export const hasOwnScreens = (resource: string): boolean => resource in ownScreens;

export const screensOf = (resource: string): Screens => ownScreens[resource] ?? generic;
