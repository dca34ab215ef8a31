import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { OfficialDocument, Paragraph } from './official-document';
import { agentParagraph, organParagraphs, partyParagraphs, type Particulars } from './party';
import type { DocumentAgent, DocumentOrgan, DocumentParty } from './party';
import { body, notice, operativeItems, spoken } from './text';

export type DecisionLetterInput = {
  readonly authority: string;
  readonly number: string | null;
  readonly applicants: readonly DocumentParty[];
  readonly thirdParties: readonly DocumentParty[];
  readonly agents: readonly DocumentAgent[];
  readonly respondent: DocumentOrgan;
  readonly act: { readonly title: string; readonly madeOn: PlainDate; readonly inaction: boolean };
  readonly receivedOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly deemedAccepted: boolean;
  readonly procedure: 'ordinary' | 'summary' | null;
  /** 申请人的请求、事实和理由。 */
  readonly claims: string;
  readonly applicantSays: string;
  /** 答复摘要；null when no reply came in time (第七十条). */
  readonly respondentSays: string | null;
  readonly facts: string;
  readonly reasons: string;
  /** 引用的条文，如“《中华人民共和国行政复议法》第六十八条”；from the row of the decision kind. */
  readonly basis: readonly string[];
  readonly operative: string;
  /** 有管辖权的人民法院（DEC-06）。 */
  readonly court: string;
  /** 起诉期限（行政诉讼法第四十五条）；from the row of the time limit. */
  readonly litigationDays: number;
  readonly on: PlainDate | null;
};

const procedureTerm = { ordinary: '普通程序', summary: '简易程序' } as const;

/**
 * 当事人首部。第七十五条没有规定决定书写证件号码，写了送达被申请人和第三人就多给了一次：姓名、性别、民族、住所已经
 * 足够辨认（个人信息保护法第六条、第三十四条），号码只写在申请书、口头申请笔录、和解协议里。
 */
export const heading = (
  input: Pick<DecisionLetterInput, 'applicants' | 'thirdParties' | 'agents' | 'respondent'>,
  carrying: Particulars = {},
): readonly Paragraph[] => [
  ...input.applicants.flatMap((party) => partyParagraphs('申请人', party, carrying)),
  ...input.agents.map(agentParagraph),
  ...organParagraphs('被申请人', input.respondent),
  ...input.thirdParties.flatMap((party) => partyParagraphs('第三人', party, carrying)),
];

const objection = ({ act, receivedOn, acceptedOn, deemedAccepted, procedure }: DecisionLetterInput) => {
  const what = act.inaction
    ? `申请人认为被申请人未履行法定职责（${act.title}）`
    : `申请人不服被申请人${inChinese(act.madeOn)}作出的${act.title}`;
  const accepted = deemedAccepted
    ? `审查期限于${inChinese(acceptedOn)}届满，依法视为受理`
    : `本机关于${inChinese(acceptedOn)}受理`;
  const by = procedure ? `，适用${procedureTerm[procedure]}` : '';
  return body(
    `${what}，于${inChinese(receivedOn)}向本机关申请行政复议，${accepted}${by}。本案现已审理终结。`,
  );
};

const noReply =
  '被申请人未在法定期限内提出书面答复，也未提交作出行政行为的证据、依据和其他有关材料。依照《中华人民共和国行政复议法》第七十条的规定，视为该行政行为没有证据、依据。';

/** 行政复议决定书（第六十一条至第七十二条、第七十五条）。 */
export const decisionLetter = (input: DecisionLetterInput): OfficialDocument => ({
  kind: 'decision',
  issuer: input.authority,
  title: '行政复议决定书',
  number: input.number,
  paragraphs: [
    ...heading(input),
    objection(input),
    ...spoken('申请人请求：', input.claims),
    ...spoken('申请人称：', input.applicantSays),
    ...(input.respondentSays === null ? [body(noReply)] : spoken('被申请人称：', input.respondentSays)),
    ...spoken('经审理查明：', input.facts),
    ...spoken('本机关认为：', input.reasons),
    body(`综上，根据${input.basis.join('、')}的规定，本机关决定：`),
    ...operativeItems(input.operative),
    notice(
      `当事人如不服本决定，可以自收到本决定书之日起${input.litigationDays}日内，依法向${input.court}提起行政诉讼。`,
    ),
    notice('本决定书一经送达，即发生法律效力。'),
  ],
  signature: { authority: input.authority, on: input.on },
});
