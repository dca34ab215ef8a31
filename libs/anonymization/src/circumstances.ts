import type { Folded } from './fold';
import { origin } from './fold';
import type { KnownParty, Span } from './party';

const minorities =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const disease =
  '(?:高血压|糖尿病|冠心病|心脏病|脑梗死?|脑出血|中风|腰椎间盘突出症?|颈椎病|抑郁症?|焦虑症|精神分裂症?|双相情感障碍|癫痫|帕金森病?|阿尔茨海默病|老年痴呆|肝炎|乙型?肝炎?|肺炎|肺结核|结核病|哮喘|慢性阻塞性肺疾病|尿毒症|肾衰竭|肾炎|白血病|淋巴瘤|[\\p{Script=Han}]{0,3}癌|[\\p{Script=Han}]{0,4}肿瘤|骨折|股骨头坏死|类风湿(?:性?关节炎)?|关节炎|红斑狼疮|甲亢|痛风|艾滋病|梅毒|白内障|青光眼|尘肺病?|自闭症|智力障碍|听力障碍)';
const grade = '(?:[一二三四ⅠⅡⅢⅣIV1-4]{1,3}[级期型度])?(?:\\([A-Z]\\d[\\d.]*\\)|（[A-Z]\\d[\\d.]*）)?';

/** FLD-09、FLD-10、FLD-15：按句式查找；`replacement` 留空即整项删除。 */
// prettier-ignore
const rows: readonly {
  readonly id: string;
  readonly type: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}[] = [
  { id: 'FLD-10', type: 'DOB', pattern: /[，,；;]\d{4}年\d{1,2}月(?:\d{1,2}日)?出?生(?:于)?(?:（\d+岁）)?(?=[，,；;。（）]|\p{Script=Han})/gu, replacement: '' },
  { id: 'FLD-10', type: 'DOB', pattern: /[，,；;]出生(?:日期|于)[：:]?\d{4}年\d{1,2}月\d{1,2}日/gu, replacement: '' },
  { id: 'FLD-10', type: 'DOB', pattern: /[（(]\d{4}年\d{1,2}月\d{1,2}日出?生[）)]/gu, replacement: '' },
  { id: 'FLD-10', type: 'SEX', pattern: /[，,；;][男女](?=[，,；;。])/gu, replacement: '' },
  { id: 'FLD-10', type: 'ETHNICITY', pattern: new RegExp(`[，,；;](?:汉|${minorities})族(?=[，,；;。])`, 'gu'), replacement: '' },
  { id: 'FLD-10', type: 'ETHNICITY', pattern: new RegExp(`[（(](?:汉|${minorities})族[）)]`, 'gu'), replacement: '' },
  { id: 'FLD-10', type: 'NATIONALITY', pattern: /[（(]\p{Script=Han}{2,6}国?籍[）)]/gu, replacement: '' },
  { id: 'FLD-10', type: 'AGE', pattern: /[，,；;](?:现年|年龄)?\d{1,3}周?岁(?=[，,；;。])/gu, replacement: '' },
  { id: 'FLD-10', type: 'SCHOOL', pattern: /[，,；;]?(?:系|就读于|在)?\p{Script=Han}{2,14}?(?:小学|中学|学校|幼儿园)(?:\p{Script=Han}{1,2}年级|初[一二三]|高[一二三]|[大中小]班)?[（(]?\d{0,2}[）)]?班(?:的?学生)?/gu, replacement: '' },
  { id: 'FLD-09', type: 'MEDICAL', pattern: new RegExp(`[，,；;][^，。；\\n]{0,8}(?:查出|确诊|诊断为|检出|患上?有?)${disease}${grade}(?=[，,；;])`, 'gu'), replacement: '' },
  { id: 'FLD-09', type: 'MEDICAL', pattern: new RegExp(`(?:身)?患有?${disease}${grade}`, 'gu'), replacement: '身体原因' },
  { id: 'FLD-09', type: 'MEDICAL', pattern: new RegExp(`HIV抗体[\\p{Script=Han}]{0,4}阳性|(?:肢体|视力|听力|言语|智力|精神|多重)残疾[一二三四]级|${disease}${grade}`, 'gu'), replacement: '××' },
];

const inChinese = (birthDate: string) => {
  const [year, month, day] = birthDate.split('-').map(Number);
  return `${year}年0?${month}月0?${day}日`;
};

const bornSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] =>
  parties.flatMap(({ birthDate }) =>
    birthDate
      ? [
          ...folded.text.matchAll(
            new RegExp(
              `[，,；;]?(?:出生日期[：:]?|生日[：:]?)?${inChinese(birthDate)}(?:出?生(?:于)?)?`,
              'gu',
            ),
          ),
        ]
          .filter(({ 0: found }) => /生/.test(found))
          .map(({ index, 0: found }) => ({
            ...origin(folded, index, index + found.length),
            type: 'DOB',
            rule: 'FLD-10',
            replacement: '',
          }))
      : [],
  );

export const circumstanceSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] => [
  ...bornSpans(folded, parties),
  ...rows.flatMap(({ id, type, pattern, replacement }) =>
    [...folded.text.matchAll(pattern)].map(({ index, 0: found }) => ({
      ...origin(folded, index, index + found.length),
      type,
      rule: id,
      replacement,
    })),
  ),
];
