import { passwordFault } from './password-rules';

const fault = (password: string) => passwordFault(password, ['officer2', '沈知夏'], 'the-former-one-9');

describe('密码的要求：够长，不是人人猜得到的', () => {
  it.each([
    ['短短的', 'PASSWORD_TOO_SHORT'],
    ['elevenchars', 'PASSWORD_TOO_SHORT'],
    ['passwordpassword', 'PASSWORD_TOO_COMMON'],
    ['Password2026!!', 'PASSWORD_TOO_COMMON'],
    ['Ｐａｓｓｗｏｒｄ２０２６', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['12345678901234', 'PASSWORD_TOO_COMMON'],
    ['qwertyuiopas', 'PASSWORD_TOO_COMMON'],
    ['zyxwvutsrqponm', 'PASSWORD_TOO_COMMON'],
    ['xingzhengfuyi2026', 'PASSWORD_TOO_COMMON'],
    ['superman superman', 'PASSWORD_TOO_COMMON'],
    ['Officer2 在四楼办公', 'PASSWORD_HOLDS_NAME'],
    ['我是沈知夏在行政复议科办公', 'PASSWORD_HOLDS_NAME'],
    ['The-Former-One-9', 'PASSWORD_UNCHANGED'],
  ])('%s：不能用', (password, code) => expect(fault(password)).toBe(code));

  it.each(['四楼的窗外有一棵老银杏树', 'plum tree by the fourth window', 'fuyi-demo-2026', 'kq7vrt2mzx0w'])(
    '%s：可以用，不要求花样',
    (password) => expect(fault(password)).toBeNull(),
  );
});
