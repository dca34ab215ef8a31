import { useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { Standing } from '../api/own-account';
import { useMe } from '../api/queries';
import { Loading } from '../parts/loading';
import { useShortcuts } from '../parts/use-shortcuts';
import { FirstSteps } from '../screens/account/first-steps';
import { crumbsOf } from './crumbs';
import { KeysHelp } from './keys-help';
import { holds, MeProvider } from './me';
import { Rail } from './rail';
import { TopBar } from './top-bar';

export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const me = useMe();
  const { pathname } = useLocation();
  const [helping, setHelping] = useState(false);
  const [first, setFirst] = useState<Standing | null>(null);
  useShortcuts({ '?': () => setHelping(true) });
  if (me.isPending || me.error) return <Loading error={me.error} again={() => void me.refetch()} />;
  if (!me.data) return <Navigate to="/sign-in" replace state={{ from: pathname }} />;
  const { standing = 'full', name } = me.data;
  // Stays until it is finished: the recovery codes are shown after the session has become whole.
  if (standing !== 'full' && standing !== first) setFirst(standing);
  if (first) return <FirstSteps standing={first} name={name} finish={() => setFirst(null)} />;
  return (
    <MeProvider value={me.data}>
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <div className="frame">
        <Rail openKeys={() => setHelping(true)} />
        <div>
          <TopBar crumbs={crumbsOf(pathname, holds(me.data, 'agency'))} />
          <main id="main" className="page" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <KeysHelp open={helping} close={() => setHelping(false)} />
    </MeProvider>
  );
};
