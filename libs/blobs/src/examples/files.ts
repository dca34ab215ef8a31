import { compoundOf } from './compound';
import { zipOf, type Part } from './zip';

/** Small files of each kind we take, and of each kind we do not, made on the spot. */
export const pdf = (within = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${within} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );

const types = '[Content_Types].xml';
const declared = '<?xml version="1.0"?><Types/>';
const mark = (text: string) => `<?xml version="1.0" encoding="UTF-8"?><w:document>${text}</w:document>`;

export const docx = (more: readonly Part[] = [], text = '<w:t>答复</w:t>'): Buffer =>
  zipOf([{ name: types, content: declared }, { name: 'word/document.xml', content: mark(text) }, ...more]);

export const xlsx = (): Buffer =>
  zipOf([
    { name: types, content: declared },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
  ]);

export const ofd = (): Buffer =>
  zipOf([
    { name: 'OFD.xml', content: '<?xml version="1.0"?><ofd:OFD Version="1.0"/>' },
    { name: 'Doc_0/Document.xml', content: '<ofd:Document/>' },
  ]);

export const doc = (...more: readonly string[]): Buffer => compoundOf(['WordDocument', ...more]);

export const lockedDoc = (): Buffer => {
  const block = Buffer.alloc(32);
  block.writeUInt16LE(0xa5ec, 0);
  block.writeUInt16LE(0x0100, 10);
  return compoundOf(['WordDocument'], block);
};

export const lockedXls = (): Buffer =>
  compoundOf(['Workbook'], Buffer.from('09080400000605002f000600', 'hex'));

export const png = (width = 10, height = 10): Buffer => {
  const made = Buffer.alloc(57);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(made);
  made.writeUInt32BE(width, 16);
  made.writeUInt32BE(height, 20);
  Buffer.from('0802000000000000000000000049444154', 'hex').copy(made, 24);
  return made;
};

export const mp4 = (size = 1000): Buffer => {
  const made = Buffer.alloc(size);
  Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex').copy(made);
  return made;
};

export const mp3 = (): Buffer =>
  Buffer.concat([
    Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'),
    Buffer.from('fffb9000', 'hex'),
    Buffer.alloc(413),
  ]);
export const wav = (): Buffer =>
  Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), Buffer.alloc(40)]);
export const jpeg = (): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(50)]);

const kilobyte = Buffer.alloc(1024);

/** Accepted, by extension. */
export const goodFiles: readonly (readonly [string, Buffer])[] = [
  ['pdf', pdf()],
  ['docx', docx()],
  ['xlsx', xlsx()],
  ['ofd', ofd()],
  ['doc', doc()],
  ['wps', doc()],
  ['png', png()],
  ['jpg', jpeg()],
  ['jpeg', jpeg()],
  ['mp4', mp4()],
  ['mp3', mp3()],
  ['wav', wav()],
  ['txt', Buffer.from('执法记录，逐字整理。')],
  ['txt', Buffer.from('d6b4b7a8bcc7c2bc', 'hex')],
  ['txt', Buffer.from('\ufeff执法记录', 'utf16le')],
  ['csv', Buffer.from('日期,事项\r\n2026-03-09,检查\r\n')],
];

/** Refused, with the extension sent and the code it meets. */
export const badFiles: readonly (readonly [
  what: string,
  extension: string,
  content: Buffer,
  code: string,
])[] = [
  ['空文件', 'pdf', Buffer.alloc(0), 'EMPTY_FILE'],
  ['没有扩展名', '', pdf(), 'UNKNOWN_FILE_KIND'],
  [
    '程序改名为 PDF',
    'pdf',
    Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), kilobyte]),
    'UNKNOWN_FILE_KIND',
  ],
  ['网页改名为 PDF', 'pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'EXTENSION_MISMATCH'],
  ['网页改名为文本', 'txt', Buffer.from('<!DOCTYPE html><html></html>'), 'EXTENSION_MISMATCH'],
  ['PDF 改名为 DOCX', 'docx', pdf(), 'EXTENSION_MISMATCH'],
  ['DOCX 改名为 XLSX', 'xlsx', docx(), 'EXTENSION_MISMATCH'],
  ['压缩包', 'zip', zipOf([{ name: 'a.pdf', content: pdf() }]), 'UNKNOWN_FILE_KIND'],
  ['压缩包改名为 DOCX', 'docx', zipOf([{ name: 'a.pdf', content: pdf() }]), 'UNKNOWN_FILE_KIND'],
  ['二进制改名为文本', 'txt', Buffer.concat([Buffer.from('abc'), kilobyte]), 'UNKNOWN_FILE_KIND'],
  ['SVG', 'svg', Buffer.from('<svg onload="x()"/>'), 'UNKNOWN_FILE_KIND'],
  ['PDF 截断', 'pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< >>'), 'DAMAGED_FILE'],
  ['PDF 后接压缩包', 'pdf', Buffer.concat([pdf(), zipOf([{ name: 'a.class' }])]), 'POLYGLOT_FILE'],
  ['PDF 后接别的', 'pdf', Buffer.concat([pdf(), Buffer.from('MZ')]), 'POLYGLOT_FILE'],
  ['图片里有 PDF', 'jpg', Buffer.concat([jpeg(), pdf()]), 'POLYGLOT_FILE'],
  ['图片里有网页', 'png', Buffer.concat([png(), Buffer.from('<script>x()</script>')]), 'POLYGLOT_FILE'],
  [
    '图片后接压缩包',
    'png',
    Buffer.concat([png(), kilobyte, kilobyte, zipOf([{ name: 'x' }])]),
    'POLYGLOT_FILE',
  ],
  [
    '文档前有别的',
    'docx',
    zipOf(
      [
        { name: 'x', content: '1' },
        { name: 'y', overlaps: true },
      ],
      'c',
    ),
    'POLYGLOT_FILE',
  ],
  ['加密的 PDF', 'pdf', pdf('/Encrypt 5 0 R'), 'PASSWORD_PROTECTED'],
  ['带脚本的 PDF', 'pdf', pdf('/OpenAction << /S /J#61vaScript /JS (x) >>'), 'ACTIVE_CONTENT'],
  ['会启动程序的 PDF', 'pdf', pdf('/OpenAction << /S /Launch /F (cmd) >>'), 'ACTIVE_CONTENT'],
  ['加密的 DOCX', 'docx', compoundOf(['EncryptedPackage', 'EncryptionInfo']), 'PASSWORD_PROTECTED'],
  ['加密的压缩项', 'docx', docx([{ name: 'x', flags: 1 }]), 'PASSWORD_PROTECTED'],
  ['加密的 DOC', 'doc', lockedDoc(), 'PASSWORD_PROTECTED'],
  ['加密的 XLS', 'xls', lockedXls(), 'PASSWORD_PROTECTED'],
  ['带宏的 DOC', 'doc', doc('Macros'), 'MACROS'],
  ['带宏的 DOCX', 'docx', docx([{ name: 'word/vbaProject.bin' }]), 'MACROS'],
  ['DOCM', 'docm', docx([{ name: 'word/vbaProject.bin' }]), 'UNKNOWN_FILE_KIND'],
  [
    '远程模板',
    'docx',
    docx([
      {
        name: 'word/_rels/settings.xml.rels',
        content: `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.invalid/a.dotm" TargetMode="External"/>`,
      },
    ]),
    'ACTIVE_CONTENT',
  ],
  ['DDE', 'docx', docx([], '<w:instrText>DDEAUTO c:\\\\a</w:instrText>'), 'ACTIVE_CONTENT'],
  ['控件', 'docx', docx([{ name: 'word/activeX/activeX1.bin' }]), 'ACTIVE_CONTENT'],
  [
    '外部实体',
    'docx',
    docx([{ name: 'a.xml', content: '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>' }]),
    'EXTERNAL_ENTITIES',
  ],
  [
    'UTF-16 的外部实体',
    'docx',
    docx([{ name: 'a.xml', content: Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le') }]),
    'EXTERNAL_ENTITIES',
  ],
  ['内嵌压缩包', 'docx', docx([{ name: 'word/embeddings/a.zip' }]), 'NESTED_ARCHIVE'],
  ['压缩炸弹', 'docx', docx([{ name: 'word/media/a.bmp', content: Buffer.alloc(40_000_000) }]), 'ZIP_BOMB'],
  [
    '谎报大小',
    'docx',
    docx([{ name: 'word/media/a.bmp', content: Buffer.alloc(40_000_000), declared: 100 }]),
    'DAMAGED_FILE',
  ],
  [
    '声明四吉字节',
    'docx',
    docx([{ name: 'word/media/a.bmp', content: 'x', declared: 0xfffffff0 }]),
    'ZIP_BOMB',
  ],
  ['重叠的压缩项', 'docx', docx([{ name: 'b', overlaps: true }]), 'ZIP_BOMB'],
  ['项目太多', 'docx', docx(Array.from({ length: 10_001 }, (_, n) => ({ name: `a${n}` }))), 'ZIP_BOMB'],
  ['路径穿越', 'docx', docx([{ name: '../../etc/passwd' }]), 'DAMAGED_FILE'],
  ['残缺的 DOCX', 'docx', docx().subarray(0, 100), 'DAMAGED_FILE'],
  ['巨图', 'png', png(65_000, 65_000), 'PICTURE_TOO_LARGE'],
];
