/** 不公开的理由，写给公众看；依据见公开规则 PUB-02 至 PUB-08。 */
const terms: Readonly<Record<string, string>> = {
  'PUB-02': '这类文书不在公开范围',
  'PUB-03': '法律、行政法规规定不公开',
  'PUB-04': '涉及未成年人或者家庭事务',
  'PUB-05': '涉及个人隐私',
  'PUB-06': '涉及商业秘密',
  'PUB-07': '当事人申请不公开，理由正当',
  'PUB-08': '经审定不宜公开',
};

export const groundTerm = (code: string): string => terms[code] ?? '依法不公开';
