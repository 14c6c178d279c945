import { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Admin, CustomRoutes, memoryStore, Resource } from 'react-admin';
import { createHashRouter, Route, RouterProvider } from 'react-router-dom';
import { i18nProvider } from './language/i18nProvider.ts';
import { ConsoleLayout } from './layout/ConsoleLayout.tsx';
import { LoginScreen } from './login/LoginScreen.tsx';
import { apiErrorOf } from './providers/ApiError.ts';
import { authProvider } from './providers/authProvider.ts';
import { dataProvider } from './providers/dataProvider.ts';
import { language } from './providers/language.ts';
import { loadSession } from './providers/loadSession.ts';
import { useObservable } from './providers/observable.ts';
import { session } from './providers/session.ts';
import { useVisibleResources } from './providers/visibleResources.ts';
import {
  AccountScreen,
  DueScreen,
  FileScreen,
  HomeScreen,
  InboxScreen,
  PluginsScreen,
  TreeScreen,
} from './screens/index.ts';
import { MissingPage } from './screens/Missing.tsx';
import { furtherScreensOf, screensOf } from './screens/ownScreens.ts';
import { PlaceRoute } from './screens/PlaceRoute.tsx';
import { Starting } from './screens/Starting.tsx';
import { themeIn } from './theme.ts';

const queryClient = new QueryClient({
  defaultOptions: {
    // An answer that says no says no again; only an outage is worth another try.
    queries: { retry: (failures, error) => failures < 2 && apiErrorOf(error).code === 'UNAVAILABLE' },
  },
});

// Nothing of what was looked at stays in a browser that others use too.
const store = memoryStore();

// One router for good: react-admin's own is made anew with every render of <Admin>, and loses its blockers and its way.
const router = createHashRouter([{ path: '*', element: <Console /> }]);

// As transitions, moves would starve behind react-admin's own updates: seconds pass before the login page shows.
export const App = () => <RouterProvider router={router} useTransitions={false} />;

/** The console of whoever is logged in: the resources the API lets him read, and nothing else. */
function Console() {
  const { status } = useObservable(session);
  const chosen = useObservable(language);
  const resources = useVisibleResources();

  useEffect(() => {
    void loadSession();
  }, []);
  useEffect(() => {
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  }, [chosen]);

  if (status !== 'ready') return <Starting hasFailed={status === 'failed'} />;
  return (
    <Admin
      title="安澜"
      disableTelemetry
      requireAuth
      store={store}
      queryClient={queryClient}
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      theme={themeIn(chosen)}
      darkTheme={null}
      layout={ConsoleLayout}
      loginPage={LoginScreen}
      dashboard={HomeScreen}
      catchAll={MissingPage}
    >
      <CustomRoutes>
        <Route path="/place/:code" element={<PlaceRoute />} />
        <Route path="/inbox" element={<InboxScreen />} />
        <Route path="/due" element={<DueScreen />} />
        <Route path="/plugins" element={<PluginsScreen />} />
        <Route path="/account" element={<AccountScreen />} />
      </CustomRoutes>
      {resources.map(({ name, admin, file }) => {
        const { more = {}, ...screens } = screensOf(name);
        return (
          <Resource key={name} name={name} {...screens}>
            {admin.tree && <Route path="tree" element={<TreeScreen />} />}
            {file && <Route path=":id/file" element={<FileScreen />} />}
            {furtherScreensOf(name).map(({ path, Screen }) => (
              <Route key={path} path={path} element={<Screen />} />
            ))}
            {Object.entries(more).map(([path, Screen]) => (
              <Route key={path} path={path} element={<Screen />} />
            ))}
          </Resource>
        );
      })}
    </Admin>
  );
}
