import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { ConsoleBar } from './ConsoleBar.tsx';
import { ConsoleMenu } from './ConsoleMenu.tsx';
import { LoginAgain } from './LoginAgain.tsx';
import { Outage } from './Outage.tsx';

/** The frame around every screen. */
export const ConsoleLayout = ({ children }: { children: ReactNode }) => (
  <Layout appBar={ConsoleBar} menu={ConsoleMenu} appBarAlwaysOn>
    <Outage />
    {children}
    <LoginAgain />
  </Layout>
);
