import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDemonstration } from '../../api/queries';
import { useContrast } from '../../frame/appearance';
import '../../styles/progress.css';

const key = 'fuyi.large';

/** 当事人的页面：no rail, no search; a word, a date and what one can do. */
export const OwnFrame = ({
  leave,
  children,
}: {
  readonly leave?: () => void;
  readonly children: ReactNode;
}) => {
  const [large, setLarge] = useState(() => localStorage.getItem(key) === 'yes');
  const { high, toggle } = useContrast();
  const demonstration = useDemonstration().data;
  const resize = () => {
    localStorage.setItem(key, large ? 'no' : 'yes');
    setLarge(!large);
  };
  return (
    <div className={large ? 'own large' : 'own'}>
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <header className="own-head">
        <div className="own-width">
          <div className="rail-mark" aria-hidden="true">
            复
          </div>
          <p className="own-name">
            <b>查我的案件</b>
            <span>{demonstration?.enabled ? '演示：人和案件都是虚构的' : '行政复议不收费'}</span>
          </p>
          <div className="own-tools">
            <Button aria-pressed={large} onClick={resize}>
              大字版
            </Button>
            <Button aria-pressed={high} onClick={toggle}>
              高对比
            </Button>
            {leave ? <Button onClick={leave}>退出查询</Button> : null}
          </div>
        </div>
      </header>
      <main id="main" className="own-width own-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
