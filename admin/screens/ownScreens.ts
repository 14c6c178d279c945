import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../language/messages.ts';
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

interface Overview {
  title: MessageKey;
  Screen: ComponentType;
}

/** What is told of all records of a resource together, by path under its own; its list leads there. */
const overviews: Readonly<Record<string, Readonly<Record<string, Overview>>>> = {
  emergencyPlan: {
    coverage: { title: 'coverage.title', Screen: lazy(() => import('./overview/PlanCoverageScreen.tsx')) },
  },
};

export const overviewsOf = (resource: string): readonly (readonly [path: string, Overview])[] =>
  Object.entries(overviews[resource] ?? {});

export const hasOwnScreens = (resource: string): boolean => resource in ownScreens;

export function screensOf(resource: string): Screens {
  const { more, ...screens } = ownScreens[resource] ?? generic;
  const told = overviewsOf(resource).map(([path, { Screen }]) => [path, Screen] as const);
  return { ...screens, more: { ...more, ...Object.fromEntries(told) } };
}
