import { acceptanceConditions, correctionItems, isInForce, nonAcceptanceMatters } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import { channelTerms } from '../../terms/words';
import { name, names, only, type Telling } from '../../told';
import type { ConditionAnswer } from '../../vocabulary';
import type { IntakeEvent } from './events';

const unmet = (conditions: readonly ConditionAnswer[]) =>
  conditions
    .filter(({ met }) => !met)
    .flatMap(({ item }) => acceptanceConditions.find((row) => row.item === item)?.term ?? [])
    .join('、');

const itemText = (code: string) => correctionItems.find((row) => row.code === code)?.text ?? code;

const matterText = (matter: string | null | undefined, on: PlainDate) => {
  const row = nonAcceptanceMatters.find(({ code, inForce }) => code === matter && isInForce(inForce, on));
  return row ? [`${row.term}（${row.basis}）`] : [];
};

export const intakeTelling: Telling<IntakeEvent> = {
  ApplicationReceived: {
    term: '收到申请',
    basis: '行政复议法第二十二条',
    tell: (data) => ({
      lines: [
        `${channelTerms[data.channel]} · 申请人 ${names(data.applicantIds)} · 被申请人 ${name(data.respondentId)}`,
      ],
      textIds: [data.claimsId, data.reasonsId],
    }),
  },
  CorrectionRequested: {
    term: '通知补正',
    basis: '行政复议法第三十一条第一款',
    tell: ({ items, noteId }) => ({ lines: items.map(itemText), textIds: [noteId] }),
  },
  CorrectionSubmitted: {
    term: '收到补正材料',
    basis: '行政复议法第三十一条第三款',
    tell: ({ noteId }) => ({ lines: ['审查期自收到补正材料之日重新计算'], textIds: [noteId] }),
  },
  ApplicationDeemedAbandoned: {
    term: '视为放弃申请',
    basis: '行政复议法第三十一条第二款',
    tell: () => only('补正期限届满，没有正当理由未补正，记录在案'),
  },
  ApplicationAccepted: {
    term: '决定受理',
    basis: '行政复议法第三十条第一款',
    tell: () => only('七项受理条件全部符合'),
  },
  ApplicationDeemedAccepted: {
    term: '视为受理',
    basis: '行政复议法第三十条第三款',
    tell: () => only('审查期限届满未作不予受理决定，届满之日起视为受理'),
  },
  ApplicationDeclined: {
    term: '决定不予受理',
    basis: '行政复议法第三十条第二款',
    tell: ({ on, conditions, reasonId, competentAuthorityId, matter }) => ({
      lines: [
        `不符合：${unmet(conditions)}`,
        ...matterText(matter, on),
        ...(competentAuthorityId ? [`已告知向 ${name(competentAuthorityId)} 申请`] : []),
      ],
      textIds: [reasonId],
    }),
  },
};
