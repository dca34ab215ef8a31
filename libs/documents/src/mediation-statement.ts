import { inChinese, type PlainDate } from '@fuyi/kernel';
import { heading, type DecisionLetterInput } from './decision-letter';
import { objectionTo } from './objection';
import type { OfficialDocument } from './official-document';
import { body, notice, operativeItems, spoken } from './text';

export type MediationStatementInput = Pick<
  DecisionLetterInput,
  | 'authority'
  | 'number'
  | 'applicants'
  | 'thirdParties'
  | 'agents'
  | 'respondent'
  | 'act'
  | 'receivedOn'
  | 'acceptedOn'
  | 'claims'
  | 'on'
> & {
  /** 协议内容，一行一项。 */
  readonly terms: string;
  readonly agreedOn: PlainDate;
};

/** 行政复议调解书（第七十三条第一款）：签字栏在末尾，送达不是生效的条件。 */
export const mediationStatement = (input: MediationStatementInput): OfficialDocument => ({
  kind: 'mediation-statement',
  issuer: input.authority,
  title: '行政复议调解书',
  number: input.number,
  paragraphs: [
    ...heading(input),
    body(
      `申请人${objectionTo('被申请人', input.act)}，于${inChinese(input.receivedOn)}向本机关申请行政复议，本机关于${inChinese(input.acceptedOn)}受理。`,
    ),
    ...spoken('申请人请求：', input.claims),
    body(
      `经本机关主持调解，当事人于${inChinese(input.agreedOn)}自愿达成如下协议，协议内容不损害国家利益、社会公共利益和他人合法权益，不违反法律、法规的强制性规定：`,
    ),
    ...operativeItems(input.terms),
    notice(
      '根据《中华人民共和国行政复议法》第七十三条第一款的规定，本调解书经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力。',
    ),
    body('申请人（签字或者签章）：'),
    body('被申请人（签字或者签章）：'),
    ...(input.thirdParties.length > 0 ? [body('第三人（签字或者签章）：')] : []),
  ],
  signature: { authority: input.authority, on: input.on },
});
