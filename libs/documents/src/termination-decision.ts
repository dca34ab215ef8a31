import { inChinese, type PlainDate } from '@fuyi/kernel';
import { heading, type DecisionLetterInput } from './decision-letter';
import { objectionTo } from './objection';
import type { OfficialDocument } from './official-document';
import { body, notice } from './text';

export type TerminationDecisionInput = Pick<
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
  | 'on'
> & {
  readonly withdrawalRequestedOn: PlainDate | null;
  /** 撤回以外的终止情形及其条文；null：申请人撤回。 */
  readonly ground: { readonly term: string; readonly basis: string } | null;
};

const withdrawn = '《中华人民共和国行政复议法》第四十一条第一项';

/** 行政复议终止决定书（第四十一条，文书 D04）。 */
export const terminationDecision = (input: TerminationDecisionInput): OfficialDocument => ({
  kind: 'termination-decision',
  issuer: input.authority,
  title: '行政复议终止决定书',
  number: input.number,
  paragraphs: [
    ...heading(input),
    body(
      `申请人${objectionTo('被申请人', input.act)}，于${inChinese(input.receivedOn)}向本机关申请行政复议，本机关于${inChinese(input.acceptedOn)}受理。`,
    ),
    body(
      input.ground
        ? `审理期间，${input.ground.term}。`
        : `审理期间，申请人${input.withdrawalRequestedOn ? `于${inChinese(input.withdrawalRequestedOn)}` : ''}自愿撤回行政复议申请，本机关准予撤回。`,
    ),
    body(`根据${input.ground?.basis ?? withdrawn}的规定，本机关决定：`),
    { role: 'operative', text: '终止本案的行政复议。' },
    ...(input.ground
      ? []
      : [
          notice(
            '申请人撤回行政复议申请的，不得再以同一事实和理由提出行政复议申请；但是，申请人能够证明撤回申请违背其真实意愿的除外。',
          ),
        ]),
  ],
  signature: { authority: input.authority, on: input.on },
});
