import { filesOfZip, unbalanced } from '@fuyi/testing';
import { decisionLetter } from './decision-letter';
import { toDocx } from './docx';
import { letter } from './examples';
import type { OfficialDocument } from './official-document';

const decision = decisionLetter({ ...letter, claims: '撤销<该决定> & 其他"部分"' });
const layouts: readonly OfficialDocument[] = [
  decision,
  { ...decision, layout: 'red-head' },
  { ...decision, layout: 'plain', number: null },
];

describe('GB/T 9704　可编辑文书的文件包', () => {
  it.each(layouts)('$layout：各部分齐全、标签成对、引用的部分都在', async (document) => {
    const files = filesOfZip(await toDocx(document));
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
      expect([...files.keys()]).toContain(name);
    for (const [name, xml] of files) expect([name, unbalanced(xml)]).toEqual([name, []]);
    const targets = [...(files.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(2);
    for (const [, target] of targets) expect([...files.keys()]).toContain(`word/${target ?? ''}`);
    expect(files.get('word/document.xml')).toContain('撤销&lt;该决定&gt; &amp; 其他');
  });

  it('红头文书的机关标志为红色', async () => {
    const xml = filesOfZip(await toDocx({ ...decision, layout: 'red-head' })).get('word/document.xml');
    expect(xml).toContain('<w:color w:val="E60012"/>');
  });
});
