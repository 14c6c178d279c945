import CalendarMonth from '@mui/icons-material/CalendarMonth';
import TableChart from '@mui/icons-material/TableChart';
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

interface FurtherScreen {
  /** Under the resource's own. */
  path: string;
  /** Of the button in the list that leads there. */
  Icon: ComponentType;
  title: MessageKey;
  Screen: ComponentType;
}

/** What shows records of a resource together, beside its list. */
const furtherScreens: Readonly<Record<string, readonly FurtherScreen[]>> = {
  dutyShift: [
    {
      ...{ path: 'month', title: 'duty.month', Icon: CalendarMonth },
      Screen: lazy(() => import('./duty/DutyMonthScreen.tsx')),
    },
  ],
  emergencyPlan: [
    {
      ...{ path: 'coverage', title: 'coverage.title', Icon: TableChart },
      Screen: lazy(() => import('./overview/PlanCoverageScreen.tsx')),
    },
  ],
};

export const furtherScreensOf = (resource: string): readonly FurtherScreen[] => furtherScreens[resource] ?? [];

export const hasOwnScreens = (resource: string): boolean => resource in ownScreens;

export const screensOf = (resource: string): Screens => ownScreens[resource] ?? generic;
