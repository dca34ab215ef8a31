import type { ThemeConfig } from 'antd';

export const fontSans =
  '"Noto Sans CJK SC","Source Han Sans SC","HarmonyOS Sans SC","PingFang SC","Microsoft YaHei","SimSun-ExtB",sans-serif';

const token = {
  colorPrimary: '#1b5b6e',
  colorPrimaryHover: '#134656',
  colorPrimaryActive: '#134656',
  colorSuccess: '#23673f',
  colorWarning: '#87520a',
  colorError: '#ab2a1f',
  colorInfo: '#2c5394',
  colorLink: '#1b5b6e',
  colorText: '#182326',
  colorTextSecondary: '#435155',
  colorTextTertiary: '#5f6d71',
  colorTextPlaceholder: '#5f6d71',
  colorBgLayout: '#f4f6f4',
  colorBorder: '#87959a',
  colorBorderSecondary: '#dfe5e4',
  colorPrimaryBg: '#e7f1f3',
  borderRadius: 6,
  borderRadiusLG: 8,
  fontSize: 14,
  lineHeight: 1.5714,
  controlHeight: 34,
  controlHeightSM: 28,
  controlHeightLG: 42,
  motionDurationMid: '0.15s',
  fontFamily: fontSans,
} as const;

export const lightTheme: ThemeConfig = {
  token,
  components: {
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
    Alert: { defaultPadding: '10px 14px' },
  },
};

/** High contrast is a second token set, not an override sheet. */
export const contrastTheme: ThemeConfig = {
  ...lightTheme,
  token: {
    ...token,
    colorPrimary: '#003a4a',
    colorPrimaryHover: '#00222c',
    colorSuccess: '#00401c',
    colorWarning: '#5a3300',
    colorError: '#8a0000',
    colorInfo: '#0a2f73',
    colorText: '#000000',
    colorTextSecondary: '#000000',
    colorTextTertiary: '#2b2b2b',
    colorBgLayout: '#ffffff',
    colorBorder: '#000000',
    colorBorderSecondary: '#000000',
    colorPrimaryBg: '#ffffff',
    lineWidth: 2,
  },
};
