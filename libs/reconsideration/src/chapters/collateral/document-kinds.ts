/** 第十三条第一款所列规范性文件；规章和其他依据只能由复议机关依第五十七条处理。 */
export const documentKinds = [
  {
    code: 'state-council-department',
    term: '国务院部门的规范性文件',
    onRequest: true,
    basis: '行政复议法第十三条第一款第一项',
  },
  {
    code: 'local-government',
    term: '县级以上地方人民政府及其工作部门的规范性文件',
    onRequest: true,
    basis: '行政复议法第十三条第一款第二项',
  },
  {
    code: 'township',
    term: '乡、镇人民政府的规范性文件',
    onRequest: true,
    basis: '行政复议法第十三条第一款第三项',
  },
  {
    code: 'authorized-organization',
    term: '授权组织的规范性文件',
    onRequest: true,
    basis: '行政复议法第十三条第一款第四项',
  },
  { code: 'rule', term: '规章', onRequest: false, basis: '行政复议法第五十七条' },
  { code: 'other-basis', term: '其他依据', onRequest: false, basis: '行政复议法第五十七条' },
] as const;

export type DocumentKind = (typeof documentKinds)[number]['code'];
