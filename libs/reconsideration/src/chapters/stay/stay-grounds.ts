const article = (item: string) => `行政复议法第四十二条${item}`;

/** 行政复议期间应当停止执行的情形；`by` is who decides. Codes are permanent. */
export const stayGrounds = [
  { code: 'respondent', term: '被申请人认为需要停止执行', basis: article('第一项'), by: 'respondent' },
  { code: 'authority', term: '行政复议机关认为需要停止执行', basis: article('第二项'), by: 'authority' },
  {
    code: 'requested',
    term: '申请人、第三人申请停止执行，行政复议机关认为其要求合理',
    basis: article('第三项'),
    by: 'authority',
  },
  {
    code: 'statute',
    term: '法律、法规、规章规定停止执行的其他情形',
    basis: article('第四项'),
    by: 'authority',
  },
] as const;

export type StayGround = (typeof stayGrounds)[number]['code'];
