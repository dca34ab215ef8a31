import { attachment, fileNameOf } from './file-name';

describe('下载的证据叫什么', () => {
  it('号、名称、扩展名', () =>
    expect(fileNameOf({ number: 3, title: '现场照片', mediaType: 'image/jpeg' })).toBe('证据3 现场照片.jpg'));

  it('名称里的路径、控制字符不进文件名；认不出的类型没有扩展名', () =>
    expect(fileNameOf({ number: 1, title: '../a\n"b"', mediaType: 'application/octet-stream' })).toBe(
      '证据1 ..ab',
    ));

  it('中文文件名按 RFC 6266 写两遍', () =>
    expect(attachment('证据1 照片.jpg')).toBe(
      `attachment; filename="evidence.jpg"; filename*=UTF-8''%E8%AF%81%E6%8D%AE1%20%E7%85%A7%E7%89%87.jpg`,
    ));
});
