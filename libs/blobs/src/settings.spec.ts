import { fileSettings } from './settings';

const s3 = {
  FUYI_S3_ENDPOINT: 'http://127.0.0.1:9000',
  FUYI_S3_BUCKET: 'fuyi',
  FUYI_S3_ACCESS_KEY: 'a',
  FUYI_S3_SECRET_KEY: 'b',
};

describe('附件的设置', () => {
  it('什么也不设：磁盘、两吉字节、自带的检查', () =>
    expect(fileSettings({})).toEqual({ clamd: null, s3: null, largest: 2 * 1024 ** 3 }));

  it('设成空的，同没有设一样', () =>
    expect(
      fileSettings({ FUYI_CLAMD: '', FUYI_LARGEST_FILE: '', FUYI_S3_ENDPOINT: '', FUYI_S3_REGION: '' }),
    ).toEqual(fileSettings({})));

  it('设了的照设的', () =>
    expect(fileSettings({ ...s3, FUYI_CLAMD: 'tcp://clamd:3310', FUYI_LARGEST_FILE: '100' })).toMatchObject({
      clamd: 'tcp://clamd:3310',
      s3: { bucket: 'fuyi', region: 'us-east-1' },
      largest: 100 * 1024 ** 2,
    }));

  it.each([
    [{ FUYI_CLAMD: 'clamd' }],
    [{ FUYI_LARGEST_FILE: '2GB' }],
    [{ ...s3, FUYI_S3_BUCKET: '' }],
    [{ ...s3, FUYI_S3_ENDPOINT: 'minio' }],
  ])('不对的说出是哪一项：%p', (variables) =>
    expect(() => fileSettings(variables)).toThrow(/^(?:设了 )?FUYI_/),
  );
});
