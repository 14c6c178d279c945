import { lazy } from 'react';

// Each screen is loaded when it is first opened: the login page needs none of them.
export const HomeScreen = lazy(() => import('./HomeScreen.tsx'));
export const ListScreen = lazy(() => import('./list/ListScreen.tsx'));
export const ShowScreen = lazy(() => import('./show/ShowScreen.tsx'));
export const FileScreen = lazy(() => import('./file/FileScreen.tsx'));
export const EditScreen = lazy(() => import('./EditScreen.tsx'));
export const CreateScreen = lazy(() => import('./CreateScreen.tsx'));
export const TreeScreen = lazy(() => import('./tree/TreeScreen.tsx'));
export const PluginsScreen = lazy(() => import('./PluginsScreen.tsx'));
export const AccountScreen = lazy(() => import('./account/AccountScreen.tsx'));
export const InboxScreen = lazy(() => import('./inbox/InboxScreen.tsx'));
export const DueScreen = lazy(() => import('./due/DueScreen.tsx'));
