import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { seal, unseal } from '../seal';
import { sm4Ctr } from './sm';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const sm3 = (content: Buffer) => createHash('sm3').update(content).digest();

/** FIPS 198 written out: what HMAC is, over any hash with blocks of 64 bytes. */
const hmacByDefinition = (key: Buffer, content: Buffer): Buffer => {
  const block = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
  const padded = (value: number) => Buffer.from(block.map((byte) => byte ^ value));
  return sm3(Buffer.concat([padded(0x5c), sm3(Buffer.concat([padded(0x36), content]))]));
};

describe('国密算法，公布的测试数据', () => {
  it('GB/T 32907　SM4 一组', () => {
    const key = bytes('0123456789ABCDEF FEDCBA9876543210');
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('draft-ribose-cfrg-sm4　SM4-CTR', () => {
    const key = bytes('0123456789ABCDEF FEDCBA9876543210');
    const iv = bytes('000102030405060708090A0B0C0D0E0F');
    const block = 'AAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBB CCCCCCCCCCCCCCCC DDDDDDDDDDDDDDDD';
    const plain = bytes(`${block} EEEEEEEEEEEEEEEE FFFFFFFFFFFFFFFF AAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBB`);
    const expected = bytes(
      'AC3236CB970CC207 91364C395A1342D1 A3CBC1878C6F30CD 074CCE385CDD70C7 ' +
        'F234BC0E24C11980 FD1286310CE37B92 6E02FCD0FAA0BAF3 8B2933851D824514',
    );
    expect(sm4Ctr(key, iv, plain)).toEqual(expected);
    expect(sm4Ctr(key, iv, expected)).toEqual(plain);
  });

  it('GB/T 32905　SM3，两例', () => {
    expect(sm3(Buffer.from('abc')).toString('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(sm3(Buffer.from('abcd'.repeat(16))).toString('hex')).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
  });

  it('HMAC-SM3 与按定义算的一样', () => {
    for (const length of [0, 1, 50, 64, 1000]) {
      const [key, content] = [Buffer.alloc(32, 7), Buffer.alloc(length, 0xcd)];
      expect(createHmac('sm3', key).update(content).digest()).toEqual(hmacByDefinition(key, content));
    }
  });
});

describe.each(['international', 'sm'] as const)('封存：%s', (ciphers) => {
  const key = Buffer.alloc(32, 3);
  const content = Buffer.from('门头沟区大峪街道');

  it('原样打开，第一个字节说明用的哪一组', () => {
    const sealed = seal(key, 'person:1:1', content, ciphers);
    expect(sealed[0]).toBe(ciphers === 'sm' ? 2 : 1);
    expect(sealed.includes(content)).toBe(false);
    expect(unseal(key, 'person:1:1', sealed)).toEqual(content);
    expect(seal(key, 'person:1:1', content, ciphers)).not.toEqual(sealed);
  });

  it('换了钥匙、换了位置、改了任何一个字节，都打不开', () => {
    const sealed = seal(key, 'person:1:1', content, ciphers);
    expect(() => unseal(Buffer.alloc(32, 4), 'person:1:1', sealed)).toThrow(/打不开/);
    expect(() => unseal(key, 'person:1:2', sealed)).toThrow(/打不开/);
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => unseal(key, 'person:1:1', altered)).toThrow(/打不开/);
    }
    expect(() => unseal(key, 'person:1:1', sealed.subarray(0, 20))).toThrow(/打不开/);
    expect(() => unseal(key, 'person:1:1', Buffer.alloc(0))).toThrow(/打不开/);
  });
});
