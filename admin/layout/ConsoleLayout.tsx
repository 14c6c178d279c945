import { type ReactNode, useEffect } from 'react';
import { Layout, useLocation } from 'react-admin';
import { useNavigationType } from 'react-router-dom';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';
import { AccountScreen } from '../screens/index.ts';
import { ConsoleBar } from './ConsoleBar.tsx';
import { ConsoleMenu } from './ConsoleMenu.tsx';
import { LoginAgain } from './LoginAgain.tsx';
import { Outage } from './Outage.tsx';

/** The frame around every screen. */
export function ConsoleLayout({ children }: { children: ReactNode }) {
  useStartAtTop();
  const { me } = useObservable(session);
  return (
    <Layout appBar={ConsoleBar} menu={ConsoleMenu} appBarAlwaysOn>
      <Outage />
      {/* Until then the API answers nothing else. */}
      {me?.mustChangePassword ? <AccountScreen /> : children}
      <LoginAgain />
    </Layout>
  );
}

/** A new screen is read from its top; one gone back to stays where it was. */
function useStartAtTop() {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the screen changes
  useEffect(() => {
    if (!isBack) window.scrollTo(0, 0);
  }, [pathname]);
}
