import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { DecisionLetterInput } from './decision-letter';
import { heading } from './decision-letter';
import { objectionTo } from './objection';
import type { OfficialDocument } from './official-document';
import { body, notice, spoken } from './text';

export type DeclineDecisionInput = Pick<
  DecisionLetterInput,
  | 'authority'
  | 'number'
  | 'applicants'
  | 'agents'
  | 'respondent'
  | 'act'
  | 'receivedOn'
  | 'claims'
  | 'court'
  | 'litigationDays'
  | 'on'
> & {
  /** 不符合的受理条件，如“第六项　属于本机关的管辖范围”。 */
  readonly unmet: readonly { readonly ordinal: string; readonly term: string }[];
  readonly reason: string;
  /** 第三十条第二款：有管辖权的行政复议机关。 */
  readonly competentAuthority: string | null;
  readonly basis: readonly string[];
  readonly correctedOn?: PlainDate | null;
};

/** 不予受理行政复议申请决定书（第三十条第二款，文书 B07）。 */
export const declineDecision = (input: DeclineDecisionInput): OfficialDocument => {
  const { act, receivedOn } = input;
  const items = input.unmet.map(({ ordinal, term }) => `${ordinal}“${term}”`).join('、');
  return {
    kind: 'decline-decision',
    issuer: input.authority,
    title: '不予受理行政复议申请决定书',
    number: input.number,
    paragraphs: [
      ...heading({ ...input, thirdParties: [] }),
      body(`申请人${objectionTo('被申请人', act)}，于${inChinese(receivedOn)}向本机关申请行政复议。`),
      ...spoken('申请人请求：', input.claims),
      ...spoken('经审查，本机关认为：', input.reason),
      ...(items === ''
        ? []
        : [body(`该申请不符合《中华人民共和国行政复议法》第三十条第一款${items}的条件。`)]),
      body(`根据${input.basis.join('、')}的规定，本机关决定：`),
      { role: 'operative', text: '不予受理申请人的行政复议申请。' },
      ...(input.competentAuthority === null
        ? []
        : [notice(`申请人可以依法向${input.competentAuthority}申请行政复议。`)]),
      notice(
        `申请人如不服本决定，可以自收到本决定书之日起${input.litigationDays}日内，依法向${input.court}提起行政诉讼。`,
      ),
    ],
    signature: { authority: input.authority, on: input.on },
  };
};
