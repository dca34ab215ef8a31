import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { OfficialDocument } from './official-document';
import { organParagraphs, partyParagraphs, type DocumentOrgan, type DocumentParty } from './party';
import { body, notice, spoken } from './text';

export type OralApplicationRecordInput = {
  readonly authority: string;
  readonly receptionPoint: string;
  readonly number: string | null;
  readonly recordedBy: string;
  readonly applicants: readonly DocumentParty[];
  readonly thirdParties: readonly DocumentParty[];
  readonly respondent: DocumentOrgan;
  readonly act: { readonly title: string; readonly madeOn: PlainDate; readonly inaction: boolean };
  readonly claims: string;
  readonly reasons: string;
  readonly recordedOn: PlainDate;
  readonly confirmation: {
    readonly on: PlainDate;
    readonly readBy: 'self' | 'read-aloud';
    readonly signedBy: 'signature' | 'fingerprint';
  } | null;
};

/** 第二十二条第三款：记录申请人的基本情况，即实施条例第二十七条第一项所列，身份证号码在内。 */
const basics = { identityNumber: true } as const;

const readTerm = { self: '经本人核对', 'read-aloud': '经向本人宣读' } as const;
const signedTerm = { signature: '签名确认', fingerprint: '按指印确认' } as const;

/** 口头申请行政复议笔录（第二十二条第三款，文书 B02）：基本情况、请求、主要事实、理由和时间。 */
export const oralApplicationRecord = (input: OralApplicationRecordInput): OfficialDocument => ({
  kind: 'oral-application-record',
  issuer: input.authority,
  title: '口头申请行政复议笔录',
  number: input.number,
  paragraphs: [
    { role: 'party', text: `时间：${inChinese(input.recordedOn)}。` },
    { role: 'party', text: `地点：${input.receptionPoint}。记录人：${input.recordedBy}。` },
    ...input.applicants.flatMap((party) => partyParagraphs('申请人', party, basics)),
    ...organParagraphs('被申请人', input.respondent),
    ...input.thirdParties.flatMap((party) => partyParagraphs('第三人', party, basics)),
    body(
      input.act.inaction
        ? `申请复议的行政行为：${input.act.title}（未履行法定职责）。`
        : `申请复议的行政行为：${input.act.title}，${inChinese(input.act.madeOn)}作出。`,
    ),
    ...spoken('行政复议请求：', input.claims),
    ...spoken('主要事实和理由：', input.reasons),
    input.confirmation
      ? notice(
          `以上笔录${readTerm[input.confirmation.readBy]}，与所述一致，${inChinese(input.confirmation.on)}由申请人${signedTerm[input.confirmation.signedBy]}。`,
        )
      : notice('以上笔录交申请人核对或者向其宣读，与所述一致的，由申请人签名或者按指印确认。'),
    notice('申请人（签名或者按指印）：'),
  ],
  signature: { authority: input.receptionPoint, on: input.confirmation?.on ?? input.recordedOn },
});
