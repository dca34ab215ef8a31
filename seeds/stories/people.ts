type Person = Readonly<Record<string, unknown>>;

/** 虚构的自然人；numbers are invalid by design. */
export const citizen = (
  name: string,
  gender: '男' | '女',
  idNumber: string,
  phone: string,
  address: string,
): Person => ({
  kind: 'natural',
  name,
  gender,
  ethnicity: '汉族',
  idNumber,
  phone,
  address: `北京市门头沟区${address}`,
});

/** 虚构的组织。 */
export const organization = (
  name: string,
  creditCode: string,
  phone: string,
  address: string,
  legalRepresentative: string,
  legalRepresentativePosition = '执行董事',
): Person => ({
  kind: 'organization',
  name,
  creditCode,
  phone,
  address: `北京市门头沟区${address}`,
  legalRepresentative,
  legalRepresentativePosition,
});

export const lawyer = (name: string, firm: string, phone: string): Person => ({
  kind: 'natural',
  name,
  lawyer: true,
  firm,
  phone,
});
