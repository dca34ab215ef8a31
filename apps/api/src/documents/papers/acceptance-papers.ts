import { acceptanceConditions, correctionItems } from '@fuyi/law';
import { caseClocks, forwardingGroundTerms, type CaseFile } from '@fuyi/reconsideration';
import type { Look, PaperWriter } from './look';
import { factsOf, nameIn, namesIn, onEach, textIn } from './look';
import { day, periodOf } from './wording';

const dueOf = (rule: string, file: CaseFile, look: Look): string =>
  day(caseClocks(file, look.today, look.calendar).find((clock) => clock.rule === rule)?.answer.dueDate);

const evidenceTitles = (look: Look, { evidence }: CaseFile): readonly string[] =>
  evidence.entries
    .filter(({ side }) => side === 'applicant')
    .map(({ titleId }, n) => `${n + 2}．${textIn(look, titleId)}。`);

// 实施条例第三十八条第二款的期间自提交之日至告知之日，告知即登记为这一障碍。
const selfCorrections = onEach('ObstacleRecorded', ({ data, file, look }) =>
  data.kind === 'self-correction'
    ? {
        addressee: [namesIn(look, file.applicantIds), look.material.reference.authority.name].join('、'),
        receivedOn: day(data.from),
        happenedOn: day(data.to),
        content: textIn(look, data.reasonId),
      }
    : null,
);

/** 由处罚机关在告知之日制发，不是在登记之日。 */
const selfCorrection: PaperWriter = (look) => {
  const told = factsOf(look, 'ObstacleRecorded').filter(({ kind }) => kind === 'self-correction');
  const found = selfCorrections(look);
  return typeof found === 'string'
    ? found
    : found.map((each, n) => ({ ...each, on: told[n]?.to ?? each.on }));
};

/** B　受理阶段。 */
export const acceptancePapers = {
  'receipt-voucher': onEach('ApplicationReceived', ({ data, file, look }) => ({
    materials: [
      `1．${data.channel === 'oral' ? '口头申请行政复议笔录' : '行政复议申请书及所附材料'}。`,
      ...evidenceTitles(look, file),
    ].join('\n'),
    period: periodOf('acceptance-review', data.on),
    dueOn: dueOf('acceptance-review', file, look),
  })),
  'oral-application-record': onEach('ApplicationReceived', ({ data }) =>
    data.channel === 'oral' ? {} : null,
  ),
  'correction-extension': onEach('CorrectionExtended', ({ data, look }) => ({
    dueOn: day(data.until),
    reason: textIn(look, data.reasonId),
  })),
  'respondent-change-notice': onEach('WrongRespondentNotified', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
  })),
  'deemed-acceptance-record': onEach('ApplicationDeemedAccepted', () => ({})),
  'competent-authority-notice': onEach('ApplicationDeclined', ({ data, look }) =>
    data.competentAuthorityId === null
      ? null
      : {
          organ: nameIn(look, data.competentAuthorityId),
          reason: textIn(look, data.reasonId),
          conditions: data.conditions
            .filter(({ met }) => !met)
            .map(({ item }) => acceptanceConditions.find((row) => row.item === item)?.term ?? '')
            .join('、'),
        },
  ),
  'abandonment-record': onEach('ApplicationDeemedAbandoned', ({ file, look }) => ({
    servedOn: day(file.correction?.servedOn),
    dueOn: dueOf('correction', file, look),
  })),
  'application-forwarding': onEach('ApplicationForwarded', ({ data }) => ({
    receivedOn: day(data.organReceivedOn),
    ground: forwardingGroundTerms[data.ground],
  })),
  'self-correction-notice': selfCorrection,
  'order-to-accept': onEach('AcceptanceSupervised', ({ data, look }) =>
    data.kind === 'ordered' ? { reason: textIn(look, data.reasonId) } : null,
  ),
  'order-to-resume': onEach('ResumptionOrdered', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
  })),
  'correction-materials': onEach('CorrectionRequested', ({ data }) => ({
    items: data.items
      .map(
        (item, n) =>
          `${n + 1}．${correctionItems.find(({ code }) => code === item)?.text ?? item}：＿＿＿＿＿＿`,
      )
      .join('\n'),
  })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
