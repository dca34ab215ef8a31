import { inflateRawSync } from 'node:zlib';
import { decisionLetter } from './decision-letter';
import { toDocx } from './docx';
import { letter } from './examples';
import type { OfficialDocument } from './official-document';

/** All files of a zip, by its central directory. */
const filesOf = (zip: Buffer): ReadonlyMap<string, string> => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < zip.readUInt16LE(end + 10); n += 1) {
    const [method, size, nameLength] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, (method === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
};

/** Every tag that opens closes in order; the elements left open, or the first one out of place. */
const unbalanced = (xml: string): readonly string[] => {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/)?([\w:.-]+)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (closing) {
      if (open.pop() !== name) return [name];
    } else if (!selfClosing) open.push(name);
  }
  return open;
};

const decision = decisionLetter({ ...letter, claims: '撤销<该决定> & 其他"部分"' });
const layouts: readonly OfficialDocument[] = [
  decision,
  { ...decision, layout: 'red-head' },
  { ...decision, layout: 'plain', number: null },
];

describe('GB/T 9704　可编辑文书的文件包', () => {
  it.each(layouts)('$layout：各部分齐全、标签成对、引用的部分都在', async (document) => {
    const files = filesOf(await toDocx(document));
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
      expect([...files.keys()]).toContain(name);
    for (const [name, xml] of files) expect([name, unbalanced(xml)]).toEqual([name, []]);
    const targets = [...(files.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(2);
    for (const [, target] of targets) expect([...files.keys()]).toContain(`word/${target ?? ''}`);
    expect(files.get('word/document.xml')).toContain('撤销&lt;该决定&gt; &amp; 其他');
  });

  it('红头文书的机关标志为红色', async () => {
    const xml = filesOf(await toDocx({ ...decision, layout: 'red-head' })).get('word/document.xml');
    expect(xml).toContain('<w:color w:val="E60012"/>');
  });
});
