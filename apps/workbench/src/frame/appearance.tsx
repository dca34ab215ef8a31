import { App as Feedback, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createContext, use, useState, type ReactNode } from 'react';
import { contrastTheme, lightTheme } from '../theme';

dayjs.locale('zh-cn');

type Contrast = { readonly high: boolean; readonly toggle: () => void };
const ContrastContext = createContext<Contrast>({ high: false, toggle: () => undefined });
export const useContrast = () => use(ContrastContext);

const wanted = () => {
  const kept = localStorage.getItem('fuyi.contrast');
  return kept ? kept === 'high' : window.matchMedia('(prefers-contrast: more)').matches;
};

/** Follows the wish of the system, and a switch of our own. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const [high, setHigh] = useState(wanted);
  document.documentElement.dataset['contrast'] = high ? 'high' : 'normal';
  const toggle = () => {
    localStorage.setItem('fuyi.contrast', high ? 'normal' : 'high');
    setHigh(!high);
  };
  return (
    <ContrastContext value={{ high, toggle }}>
      <ConfigProvider
        locale={zhCN}
        theme={high ? contrastTheme : lightTheme}
        button={{ autoInsertSpace: false }}
      >
        <Feedback>{children}</Feedback>
      </ConfigProvider>
    </ContrastContext>
  );
};
