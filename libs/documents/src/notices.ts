import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { DecisionLetterInput } from './decision-letter';
import { objectionTo } from './objection';
import type { OfficialDocument, Paragraph } from './official-document';
import { body, notice, spoken } from './text';

type Letter = {
  readonly authority: string;
  /** 行政复议机构，通知由其盖章（documents.md 用章〔约定〕）。 */
  readonly office: string;
  readonly number: string | null;
  readonly addressees: readonly string[];
  readonly respondent: string;
  readonly act: DecisionLetterInput['act'];
  /** 你、你们、你单位。 */
  readonly you: string;
  readonly receivedOn: PlainDate;
  readonly on: PlainDate;
  readonly contact?: string | null;
};

const letter = (
  kind: OfficialDocument['kind'],
  title: string,
  { authority, office, number, addressees, on, contact }: Letter,
  paragraphs: readonly Paragraph[],
): OfficialDocument => ({
  kind,
  issuer: authority,
  title,
  number,
  paragraphs: [
    { role: 'heading', text: `${addressees.join('、')}：` },
    ...paragraphs,
    ...(contact ? [notice(`联系方式：${contact}`)] : []),
  ],
  signature: { authority: office, on },
});

export type CorrectionNoticeInput = Letter & {
  readonly items: readonly string[];
  readonly note: string | null;
  /** 补正期限，工作日（第三十一条第二款）。 */
  readonly days: number;
};

/** 补正行政复议申请通知书（第三十一条，文书 B03）：一次性载明。 */
export const correctionNotice = (input: CorrectionNoticeInput): OfficialDocument =>
  letter('correction-notice', '补正行政复议申请通知书', input, [
    body(
      `${input.you}${objectionTo(input.respondent, input.act)}提出的行政复议申请，本机关于${inChinese(input.receivedOn)}收到。经审查，申请材料不齐全或者表述不清楚，请补正下列事项：`,
    ),
    ...input.items.map((item, n) => body(`${n + 1}．${item}`)),
    ...(input.note === null ? [] : spoken('补正说明：', input.note)),
    body(`请自收到本通知之日起${input.days}个工作日内提交补正材料。有正当理由不能按期补正的，可以申请延长。`),
    notice(
      '无正当理由逾期不补正的，依照《中华人民共和国行政复议法》第三十一条第二款，视为放弃行政复议申请，并记录在案。',
    ),
  ]);

export type AcceptanceNoticeInput = Letter & {
  readonly acceptedOn: PlainDate;
  readonly deemedAccepted: boolean;
  readonly officers: readonly string[];
};

/** 行政复议受理通知书（第三十条，文书 B05）。 */
export const acceptanceNotice = (input: AcceptanceNoticeInput): OfficialDocument =>
  letter('acceptance-notice', '行政复议受理通知书', input, [
    body(
      `${input.you}${objectionTo(input.respondent, input.act)}提出的行政复议申请，本机关于${inChinese(input.receivedOn)}收到。${
        input.deemedAccepted
          ? `审查期限届满之日${inChinese(input.acceptedOn)}，依照《中华人民共和国行政复议法》第三十条第三款视为受理。`
          : `经审查，符合《中华人民共和国行政复议法》第三十条第一款规定的受理条件，决定自${inChinese(input.acceptedOn)}起受理。`
      }`,
    ),
    ...(input.officers.length === 0 ? [] : [body(`本案由${input.officers.join('、')}承办。`)]),
    body(
      `审理期间，${input.you}可以委托一至二名代理人，可以查阅、复制有关材料，可以提出意见、证据，也可以自愿撤回申请。`,
    ),
    notice('行政复议机关已经受理的，在行政复议期间不得向人民法院提起行政诉讼。'),
    notice(
      '决定书生效后，将根据被申请行政行为的公开情况，隐去个人信息后向社会公开。认为不宜公开的，请书面说明理由。',
    ),
  ]);

export type ReplyNoticeInput = Letter & {
  readonly procedure: 'ordinary' | 'summary';
  /** 答复期限，工作日（第四十八条、第五十四条）。 */
  readonly days: number;
  readonly applicants: readonly string[];
};

/** 提出行政复议答复通知书（第四十八条、第五十四条，文书 C01）。 */
export const replyNotice = (input: ReplyNoticeInput): OfficialDocument =>
  letter('reply-notice', '提出行政复议答复通知书', input, [
    body(
      `${input.applicants.join('、')}${objectionTo('你单位', input.act)}提出的行政复议申请，本机关已依法受理，适用${input.procedure === 'summary' ? '简易' : '普通'}程序审理。现将申请书副本（或者申请笔录复印件）发送你单位。`,
    ),
    body(
      `请自收到之日起${input.days}个工作日内提出书面答复，并提交当初作出行政行为的证据、依据和其他有关材料。证据应当分类编号，说明来源和证明对象。`,
    ),
    notice(
      '逾期不提出书面答复、不提交证据和依据的，依照《中华人民共和国行政复议法》第七十条，视为该行政行为没有证据、依据；有关责任依照第八十二条处理。',
    ),
  ]);
