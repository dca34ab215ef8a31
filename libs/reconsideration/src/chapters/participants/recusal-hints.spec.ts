import { recusalHints, type Kept } from './recusal-hints';

const nobody = { address: null, phone: null, employers: [], kin: [] };
const shen: Kept = {
  ...{ id: 'officer', name: '沈知夏', address: '虚构路 1 号', phone: '000-0001' },
  ...{ employers: ['虚构律师事务所'], kin: ['某亲属'] },
};
const hints = (other: Partial<Kept>, part = '申请人') =>
  recusalHints([shen], [{ ...nobody, id: 'p', name: '某人', ...other, part }]).map(
    ({ sentence }) => sentence,
  );

describe('公务员法第七十六条　可能应当回避的迹象', () => {
  it('同姓、同住址；只同姓、只同住址的不提示', () => {
    expect(hints({ name: '沈某', address: '虚构路1号' })).toEqual(['沈知夏与申请人同姓、同住址']);
    expect(hints({ name: '沈某' })).toEqual([]);
    expect(hints({ name: '韩某', address: '虚构路1号' })).toEqual([]);
  });

  it('复姓按复姓比对', () => {
    const compound = { ...nobody, id: 'a', name: '闻人静', address: '虚构路2号' };
    const found = (name: string) =>
      recusalHints([compound], [{ ...nobody, id: 'p', name, address: '虚构路2号', part: '第三人' }]).length;
    expect([found('闻人某'), found('闻某')]).toEqual([1, 0]);
  });

  it('电话相同、曾在同一单位、申报的亲属；都不知道的不算相同', () => {
    expect(hints({ phone: '000-0001' })).toEqual(['沈知夏与申请人电话相同']);
    expect(hints({ employers: ['虚构律师事务所'] }, '代理人')).toEqual(['沈知夏与代理人曾在同一单位']);
    expect(hints({ name: '虚构律师事务所' })).toEqual(['沈知夏与申请人曾在同一单位']);
    expect(hints({ name: '某亲属' })).toEqual(['沈知夏与申请人为本人申报的亲属同名的人']);
    expect(
      recusalHints([{ ...nobody, id: 'a', name: '' }], [{ ...nobody, id: 'b', name: '', part: '申请人' }]),
    ).toEqual([]);
  });

  it('提示里没有住址、电话和单位', () =>
    expect(
      hints({ name: '沈某', address: '虚构路1号', phone: '000-0001', employers: ['虚构律师事务所'] }).join(),
    ).not.toMatch(/虚构|000/));
});
