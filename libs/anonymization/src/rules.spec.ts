import { anonymize, anonymizeParagraphs, apply } from './anonymize';
import { leaks } from './leaks';
import type { KnownParty } from './party';

const people = (...names: readonly string[]): readonly KnownParty[] =>
  names.map((name) => ({ name, kind: 'person' }));
const lawyer: KnownParty = { name: '王六', kind: 'person', lawyer: true };

/** Rule, before, after, known parties. */
// prettier-ignore
const rows: readonly (readonly [string, string, string, readonly KnownParty[]])[] = [
  ['NAM-01、FLD-01、FLD-04、FLD-10', '申请人：张三，男，1990年1月1日出生，住北京市门头沟区大峪街道12号，身份证号110109199001011234。', '申请人：张某，住北京市门头沟区。', people('张三')],
  ['NAM-02', '申请人欧阳明与第三人司马光远系邻居。', '申请人欧阳某与第三人司马某系邻居。', people('欧阳明', '司马光远')],
  ['NAM-03', '申请人买买提·吐尔逊（维吾尔族）', '申请人买某', people('买买提·吐尔逊')],
  ['NAM-04', '第三人约翰·史密斯到场。', '第三人约某到场。', people('约翰·史密斯')],
  ['NAM-05', '第三人John Smith（美国籍）', '第三人J', people('John Smith')],
  ['NAM-06', '申请人：张三、张四、李五。', '申请人：张某1、张某2、李某。', people('张三', '张四', '李五')],
  ['NAM-06　首次出现的次序', '张四到场，张三未到场，张四离开。', '张某1到场，张某2未到场，张某1离开。', people('张三', '张四')],
  ['NAM-08', '张三（曾用名张小三）到场，张小三签字。', '张某到场，张某签字。', [{ name: '张三', aliases: ['张小三'] }]],
  ['NAM-09', '张三之妻王五。', '张某之妻王某。', people('张三', '王五')],
  ['NAM-10', '张三丰路12号、三亚市张三镇', '张三丰路12号、三亚市张三镇', people('张三')],
  ['NAM-10　普通词', '申请人马上称，马上就办不能代替程序。', '申请人马某称，马上就办不能代替程序。', people('马上')],
  ['NAM-12', '申请人：北京李建国商贸有限公司，住所地北京市门头沟区滨河路1号，法定代表人李建国。', '申请人：北京李某商贸有限公司，住所地北京市门头沟区滨河路1号，法定代表人李某。', people('李建国')],
  ['NAM-12　个体工商户', '申请人：张三餐馆，统一社会信用代码92110109MA00000000。', '申请人：张某餐馆。', [...people('张三'), { name: '张三餐馆', kind: 'individual-business', individualBusiness: true, creditCode: '92110109MA00000000' }]],
  ['不隐名　律师', '委托代理人：王六，北京某律师事务所律师。', '委托代理人：王六，北京某律师事务所律师。', [lawyer]],
  ['不隐名　律师未登记', '委托代理人：王六，北京某律师事务所律师。', '委托代理人：王六，北京某律师事务所律师。', []],
  ['NAM-01　非律师代理人', '委托代理人：赵七，申请人之子。', '委托代理人：赵某，申请人之子。', people('赵七')],
  ['不隐名　被申请人负责人', '被申请人：北京市门头沟区市场监督管理局，负责人：周八，局长。', '被申请人：北京市门头沟区市场监督管理局，负责人：周八，局长。', []],
  ['FLD-14', '举报人张三举报某餐厅', '举报人举报某餐厅', [{ name: '张三', role: '举报人' }]],
  ['FLD-14　未登记', '举报人张三举报某餐厅', '举报人举报某餐厅', []],
  ['FLD-06', '账号6222021234567890123', '账号×××××××××××××××××××', []],
  ['FLD-07', '驾驶京A12345小型客车', '驾驶京A×××××小型客车', []],
  ['FLD-08', '京（2020）门不动产权第0012345号', '京（2020）门不动产权第×××××××号', []],
  ['FLD-09', '申请人因患抑郁症未能按期补正', '申请人因身体原因未能按期补正', []],
  ['FLD-03　全角、空格', '联系人电话：１３８ ００１３ ８０００在卷', '联系人电话：×××××××××××在卷', []],
  ['FLD-01　公文编号不是身份号码', '执法文书编号202400000000000018在卷', '执法文书编号202400000000000018在卷', []],
];

describe('redaction-rules 第二节、第三节', () => {
  it.each(rows)('%s　%s', (_, before, after, parties) => {
    const { text, spans } = anonymize(before, parties);
    expect(text).toBe(after);
    expect(apply(before, spans)).toBe(after);
  });

  it('CON-02　分段处理，代称全文一致，位置按段计', () => {
    const paragraphs = ['申请人：张三。', '张四称，张三在场。'];
    const result = anonymizeParagraphs(paragraphs, people('张三', '张四'));
    expect(result.paragraphs).toEqual(['申请人：张某1。', '张某2称，张某1在场。']);
    expect(result.spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))).toEqual(
      ['张三', '张四', '张三'],
    );
  });
});

describe('CON-06　残留检测', () => {
  const party: KnownParty = {
    name: '歐陽建華',
    idNumber: '110109000000000000',
    phone: '13800138000',
    address: '北京市门头沟区大峪街道青栎园17号院3单元402室',
  };
  it.each([
    ['PERSON', '欧 阳 建 华'],
    ['PERSON', '欧阳建华'],
    ['ID_CARD', '１１０１０９ 00000000 0000'],
    ['PHONE', '138-0013-8000'],
    ['ADDRESS', '青栎园 17号院3单元402室'],
  ])('%s　%s', (type, text) =>
    expect(leaks(`前文${text}后文`, [party])).toContainEqual(
      expect.objectContaining({ type, certain: true }),
    ),
  );

  it('同字的地名、听证主持人只提示，不阻止；律师不算', () => {
    expect(leaks('听证主持人赵建军宣布', [{ name: '赵建军' }])).toMatchObject([{ certain: false }]);
    expect(leaks('三亚市张三镇', [{ name: '张三' }])).toMatchObject([{ certain: false }]);
    expect(leaks('王六律师', [lawyer])).toEqual([]);
  });
});
