import type { Addressee, PaperValues } from '@fuyi/documents';
import { isInForce } from '@fuyi/law';
import { channelTerms, citizensOf, procedureTerms, type CaseFile } from '@fuyi/reconsideration';
import { numberOf } from '../case-material';
import { partyBlockOf } from './party-block';
import { namesIn, nameIn, reviewDays, reviewDue, youIn, textIn, type Look, type Occurrence } from './look';
import { day, periodOf, together } from './wording';

const distinct = (parts: readonly string[]) => [...new Set(parts)].filter((part) => part !== '').join('、');

const addresseeOf = (look: Look, file: CaseFile): string => {
  const { authority } = look.material.reference;
  const names: Readonly<Partial<Record<Addressee, string>>> = {
    applicant: namesIn(look, file.applicantIds),
    'third-party': namesIn(look, file.thirdPartyIds),
    respondent: nameIn(look, file.respondentId),
    authority: authority.name,
    office: authority.office,
    superior: authority.superiorAuthority,
    court: authority.court,
    parties: distinct([namesIn(look, citizensOf(file)), nameIn(look, file.respondentId)]),
  };
  return distinct(look.row.addressees.flatMap((each) => names[each] ?? []));
};

/** 不服某某机关某日作出的某行为；认为某某机关未履行法定职责。 */
const objectionOf = (look: Look, { act, respondentId }: CaseFile): string => {
  const respondent = nameIn(look, respondentId);
  const title = textIn(look, act?.titleId);
  if (act?.kind === 'agreement') return `因与被申请人${respondent}关于${title}的行政协议争议`;
  if (act?.inaction) return `认为被申请人${respondent}未履行法定职责（${title}）`;
  return `不服被申请人${respondent}${act ? `于${day(act.madeOn)}` : ''}作出的${title}`;
};

/** 依据只引文书制作之日施行的条文；〔约定〕不写进文书。 */
const basisOf = ({ row }: Look, { on }: Occurrence): string =>
  together(
    row.basis
      .filter(({ text, inForce }) => text !== '〔约定〕' && isInForce(inForce, on))
      .map(({ text }) => text),
  );

/** 受理以前用收件号，受理以后用案号。 */
export const caseNumberOf = ({ material }: Look, { file }: Occurrence): string | null => {
  const [receipt, number] = [numberOf(material, 'receipt'), numberOf(material, 'case')];
  return file.acceptedOn ? (number ?? receipt) : (receipt ?? number);
};

const youOf = (look: Look, { applicantIds, thirdPartyIds }: CaseFile): string => {
  const { addressees } = look.row;
  if (!addressees.includes('applicant')) return '你（单位）';
  return youIn(look, addressees.includes('third-party') ? [...applicantIds, ...thirdPartyIds] : applicantIds);
};

/** 案件本身的事实，各种文书都用；the paper's own values come after and win. */
export const valuesOf = (look: Look, occurrence: Occurrence): PaperValues => {
  const { file, on } = occurrence;
  const { reference } = look.material;
  const values: PaperValues = {
    authority: reference.authority.name,
    office: reference.authority.office,
    superior: reference.authority.superiorAuthority,
    caseNumber: caseNumberOf(look, occurrence) ?? '案号待编',
    you: youOf(look, file),
    applicants: namesIn(look, file.applicantIds),
    thirdParties: namesIn(look, file.thirdPartyIds),
    respondent: nameIn(look, file.respondentId),
    partyBlock: partyBlockOf(look),
    addressee: addresseeOf(look, file),
    objection: objectionOf(look, file),
    actTitle: textIn(look, file.act?.titleId),
    channel: file.channel ? channelTerms[file.channel] : '',
    claims: textIn(look, file.claimsId),
    facts: textIn(look, file.reasonsId),
    procedure: file.procedure ? procedureTerms[file.procedure] : '',
    officers: look.material.officerNames.join('、'),
    court: reference.authority.court,
    receivedOn: day(file.receivedOn),
    acceptedOn: day(file.acceptedOn),
    concludedOn: day(file.concludedOn),
    paperOn: day(on),
    basis: basisOf(look, occurrence),
    reviewPeriod: file.acceptedOn ? `${reviewDays(file, file.acceptedOn)}日` : '',
    reviewDueOn: reviewDue(file, look),
    litigationPeriod: periodOf('litigation', on),
  };
  return { ...values, ...occurrence.values };
};
