import type { ComponentType } from 'react';
import type { RaRecord } from 'react-admin';
import { AccountActions } from './account/AccountActions.tsx';

/** What can be done with records beside editing them, by resource: the console's half of hand-written mutations. */
export const recordActions: Readonly<Record<string, ComponentType<{ record: RaRecord }>>> = {
  userAccount: AccountActions,
};
