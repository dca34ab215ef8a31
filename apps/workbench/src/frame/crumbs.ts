const screens: Readonly<Record<string, string>> = {
  '': '办案台',
  reception: '接待',
  acceptance: '立案',
  cases: '案件',
  publications: '公开',
  numbers: '文号',
  'paper-kinds': '文书样式',
  statistics: '统计',
  organization: '机构与人员',
  'personal-data': '个人信息',
  audit: '审计',
  administration: '管理',
  account: '我的账号',
};

/** 面包屑：the place, and the step where there is one. */
export const crumbsOf = (path: string, agency: boolean): string => {
  const [place = '', , form] = path.split('/').slice(1);
  const name = agency && place === '' ? '待答复' : (screens[place] ?? '');
  if (form === 'files') return `${name} › 阅卷`;
  return form ? `${name} › 办理` : name;
};
