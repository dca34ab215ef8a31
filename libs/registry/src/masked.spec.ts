import { masked, maskedFields } from './masked';
import type { PersonValues } from './person-values';

const whole: PersonValues = {
  kind: 'natural',
  name: '买买提·吐尔逊',
  idNumber: '00000019900101123X',
  birthDate: '1990-01-01',
  passport: 'E00000001',
  travelPermit: 'H0000000001',
  socialSecurityNo: '0000000012345678',
  phone: '13800001234',
  landline: '010-00001204',
  email: 'zhang@example.invalid',
  wechat: 'wx_zhang01',
  qq: '100001234',
  address: '北京市门头沟区大峪街道12号院3单元',
  serviceAddress: '北京市门头沟区永定镇某村1号',
  bankCard: '6200000000001234',
  bankAccount: '0000000000001234',
  plate: '京A·12345',
  certificateNo: '京（2026）门不动产权第0000001号',
};

describe('个人信息保护法第六条、第五十一条　默认隐去', () => {
  it('各项隐去以后的样子', () =>
    expect(masked(whole)).toEqual({
      kind: 'natural',
      name: '买买提·吐尔逊',
      idNumber: '000***********123X',
      birthDate: '1990-**-**',
      passport: 'E******01',
      travelPermit: 'H********01',
      socialSecurityNo: '************5678',
      phone: '138****1234',
      landline: '010-******04',
      email: 'z***@example.invalid',
      wechat: 'wx*******1',
      qq: '10******4',
      address: '北京市门头沟区大峪街道****',
      serviceAddress: '北京市门头沟区永定镇****',
      bankCard: '************1234',
      bankAccount: '************1234',
      plate: '京A******',
      certificateNo: '京（****）门不动产权第*******号',
    }));

  it('短的也至少隐去一半；没有路名的写到区县，没有区县的全部隐去', () => {
    expect(masked({ ...whole, idNumber: '1234', bankCard: '12', phone: '100' })).toMatchObject({
      idNumber: '***4',
      bankCard: '*2',
    });
    expect(masked({ ...whole, address: '门头沟区三号楼' }).address).toBe('门头沟区****');
    expect(masked({ ...whole, address: '三号楼二单元' }).address).toBe('****');
  });

  it('写明用途的那几项原样，其余照旧', () => {
    const shown = masked(whole, ['phone']);
    expect(shown.phone).toBe(whole.phone);
    expect(shown.idNumber).not.toBe(whole.idNumber);
  });

  it('每一项都隐去了一些，不留整个的值', () => {
    for (const field of maskedFields) expect(masked(whole)[field]).not.toBe(whole[field]);
    expect(maskedFields).toHaveLength(16);
  });
});
