import type { OfficialDocument } from '../official-document';
import { paperChanges } from './paper-changes';
import { isChanged, textChanges, type Change } from './text-changes';

const shown = (changes: readonly Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'inserted' ? `[+${text}]` : `[-${text}]`))
    .join('');
const oldOf = (changes: readonly Change[]) =>
  changes.map(({ kind, text }) => (kind === 'inserted' ? '' : text)).join('');
const newOf = (changes: readonly Change[]) =>
  changes.map(({ kind, text }) => (kind === 'deleted' ? '' : text)).join('');

describe('两稿之间的增删', () => {
  it('没有改动的，整段保留', () => {
    const changes = textChanges('事实清楚，证据确凿。', '事实清楚，证据确凿。');
    expect(changes).toEqual([{ kind: 'kept', text: '事实清楚，证据确凿。' }]);
    expect(isChanged(changes)).toBe(false);
  });

  it('按词标出，不拆成单字', () =>
    expect(shown(textChanges('被申请人依法履行了告知义务。', '被申请人没有依法履行告知义务。'))).toBe(
      '被申请人[+没有]依法履行[-了]告知义务。',
    ));

  it('数字逐字比较，只标改了的一位', () =>
    expect(shown(textChanges('罚款200元', '罚款300元'))).toBe('罚款[-2][+3]00元'));

  it('先删后增', () => expect(shown(textChanges('决定维持。', '决定撤销。'))).toBe('决定[-维持][+撤销]。'));

  it('从无到有、从有到无', () => {
    expect(shown(textChanges('', '新写的'))).toBe('[+新写的]');
    expect(shown(textChanges('旧的', ''))).toBe('[-旧的]');
    expect(textChanges('', '')).toEqual([]);
  });

  it.each([
    ['甲说，乙说，丙说。', '甲说、丁说，丙又说。'],
    ['第一段\n第二段', '第一段\n插入的\n第二段改'],
    ['𠮷某某于2026年3月1日申请。', '𠮷某某于2026年3月12日提出申请。'],
    ['a，b', 'c，d'],
  ])('留下的加删去的是旧稿，留下的加插入的是新稿：%s', (before, after) => {
    const changes = textChanges(before, after);
    expect([oldOf(changes), newOf(changes)]).toEqual([before, after]);
  });
});

describe('两稿文书的版面', () => {
  const paper = (...texts: readonly string[]): OfficialDocument => ({
    kind: 'decision',
    issuer: '门头沟区人民政府',
    title: '行政复议决定书',
    number: null,
    paragraphs: texts.map((text) => ({ role: 'body', text })),
    signature: { authority: '门头沟区人民政府', on: null },
  });
  const marked = (before: OfficialDocument, after: OfficialDocument) =>
    paperChanges(before, after).paragraphs.map(({ whole, changes }) => [whole, shown(changes)]);

  it('改写的段落在段内标出，新增、删去的段落整段标出', () =>
    expect(
      marked(
        paper('经审理查明：甲。', '本机关认为：程序合法，予以维持。', '旧的一段话。'),
        paper('经审理查明：甲。', '全新加入的说明文字。', '本机关认为：程序违法，予以撤销。'),
      ),
    ).toEqual([
      [null, '经审理查明：甲。'],
      ['inserted', '[+全新加入的说明文字。]'],
      [null, '本机关认为：程序[-合法][+违法]，予以[-维持][+撤销]。'],
      ['deleted', '[-旧的一段话。]'],
    ]));

  it('没有以前内容的，全部是新的', () =>
    expect(marked(paper(), paper('一', '二'))).toEqual([
      ['inserted', '[+一]'],
      ['inserted', '[+二]'],
    ]));
});
