import { type ComponentType, lazy } from 'react';
import type { RaRecord } from 'react-admin';
import { RecordMeaning } from './access/RuleMeaning.tsx';
import { AccountActions } from './account/AccountActions.tsx';
import { TokenActions } from './account/TokenActions.tsx';

/** What stands under a record, by resource: what can be done with it beside editing, what it means, or comes to. */
export const recordActions: Readonly<Record<string, ComponentType<{ record: RaRecord }>>> = {
  userAccount: AccountActions,
  apiClient: TokenActions,
  accessRule: RecordMeaning,
  cadenceRule: lazy(() => import('./cadence/RuleDue.tsx')),
  responsibilityScheme: lazy(() => import('./overview/ResponsibilityCoverage.tsx')),
};
