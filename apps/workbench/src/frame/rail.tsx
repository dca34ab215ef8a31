import { Link, useLocation } from 'react-router';
import { Icon } from '../parts/icon';
import { holds, useAccount } from './me';
import { isAt, places } from './places';

export const Rail = ({ openKeys }: { readonly openKeys: () => void }) => {
  const account = useAccount();
  const { pathname } = useLocation();
  return (
    <nav className="rail" aria-label="主导航">
      <div className="rail-mark" aria-hidden="true">
        复
      </div>
      {places
        .filter(({ roles }) => holds(account, ...roles))
        .map((place) => (
          <Link key={place.label} to={place.to} aria-current={isAt(place, pathname) ? 'page' : undefined}>
            <Icon name={place.icon} />
            {place.label}
          </Link>
        ))}
      <div className="rail-foot">
        <button type="button" onClick={openKeys}>
          <kbd>?</kbd>
          <br />
          快捷键
        </button>
      </div>
    </nav>
  );
};
