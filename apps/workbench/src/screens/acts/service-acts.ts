import { servedDocumentTerms, serviceMethodTerms } from '@fuyi/glossary';
import { leavingProofs, receiptSigners, serviceFailures } from '@fuyi/law';
import { isOpen, serviceLadder, toServe, type ServedDocument } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option } from './act';
import { inTable, partiesAs } from './choices';

const documents = Object.keys(servedDocumentTerms) as ServedDocument[];
const dueDocuments = ({ file }: CasePage) =>
  documents.filter((document) => toServe(file, document).length > 0);
const parties = partiesAs('applicant', 'third-party', 'respondent');

/** 还没有结果的各次送达。 */
const openAttempts =
  (fits: (method: string) => boolean) =>
  ({ page }: Choosing): readonly Option[] =>
    page.file.service.attempts
      .filter((each) => isOpen(each) && fits(each.method))
      .map(({ attempt, document, partyId, method }) => ({
        value: attempt,
        label: `第${attempt}次 ${servedDocumentTerms[document]} → ${page.names[partyId] ?? ''} · ${serviceMethodTerms[method]}`,
      }));
const methodOf = (page: CasePage, number: unknown) =>
  page.file.service.attempts.find(({ attempt }) => attempt === number)?.method;
const hasOpen = ({ file }: CasePage) => file.service.attempts.some(isOpen);
const anyMethod = () => true;
const signedByHand = (method: string) => method !== 'public-notice';

/** 送达地址、逐次送达和每次的结果。 */
export const serviceActs: readonly Act[] = [
  {
    form: 'service-address',
    path: 'service-addresses',
    event: 'ServiceAddressConfirmed',
    roles: ['officer', 'clerk'],
    open: ({ file }) => file.receivedOn !== null && file.closedOn === null,
    dayLabel: '确认之日',
    effect: '以后的文书按这份确认书送达；同意电子送达的，信息到达之日就是送达之日。',
    fields: [
      { kind: 'choice', name: 'partyId', label: '谁的送达地址', from: parties },
      { kind: 'text', name: 'address', label: '送达地址', longest: 300, lines: 2 },
      { kind: 'yes-no', name: 'electronic', label: '同意电子送达' },
    ],
  },
  {
    form: 'service-attempt',
    path: 'service-attempts',
    event: 'ServiceAttempted',
    roles: ['officer'],
    open: (page) => dueDocuments(page).length > 0,
    dayLabel: '送出之日',
    effect: '送出不等于送达；收到回证、回执以后登记结果，期限从送达之日起算。',
    fields: [
      {
        kind: 'choice',
        name: 'document',
        label: '送达的文书',
        from: ({ page }) => dueDocuments(page).map((value) => ({ value, label: servedDocumentTerms[value] })),
      },
      {
        kind: 'choice',
        name: 'partyId',
        label: '受送达人',
        from: (choosing) =>
          parties(choosing).filter(({ value }) =>
            toServe(choosing.page.file, choosing.values['document'] as ServedDocument).includes(
              String(value),
            ),
          ),
      },
      {
        kind: 'choice',
        name: 'method',
        label: '送达方式',
        hint: '只列现在可以用的方式：电子送达须有同意，留置须先有拒收，公告须先用过其他方式。',
        from: ({ page, values }) =>
          serviceLadder(page.file, String(values['partyId']))
            .filter(({ barred }) => barred === null)
            .map(({ method }) => ({ value: method, label: serviceMethodTerms[method] })),
      },
      { kind: 'text', name: 'note', label: '说明（邮件号、转交机关；公告的原因和经过）', optional: true },
    ],
    initial: (page) => {
      const document = dueDocuments(page)[0];
      const left = document ? toServe(page.file, document) : [];
      return { document, ...(left.length === 1 ? { partyId: left[0] } : {}) };
    },
  },
  {
    form: 'service-result',
    path: 'service-receipts',
    event: 'DocumentServed',
    roles: ['officer'],
    open: ({ file }) => file.service.attempts.some((each) => isOpen(each) && signedByHand(each.method)),
    steps: ['record-service-result'],
    dayLabel: '回证、回执上的日期',
    effect: '这一天就是送达之日，与这份文书有关的期限从次日起算。',
    fields: [
      { kind: 'choice', name: 'attempt', label: '哪一次送达', from: openAttempts(signedByHand) },
      {
        kind: 'choice',
        name: 'signedBy',
        label: '谁签收',
        from: inTable(receiptSigners),
        when: ({ attempt }, page) =>
          !['electronic', 'left-at-premises'].includes(methodOf(page, attempt) ?? ''),
      },
      {
        kind: 'choice',
        name: 'proof',
        label: '留置送达的证明',
        from: inTable(leavingProofs),
        when: ({ attempt }, page) => methodOf(page, attempt) === 'left-at-premises',
      },
      { kind: 'file', name: 'receipt', label: '送达回证扫描件', optional: true },
    ],
    initial: ({ file }) => ({ attempt: file.service.attempts.find(isOpen)?.attempt }),
  },
  {
    form: 'service-result',
    path: 'service-failures',
    event: 'ServiceFailed',
    roles: ['officer'],
    open: hasOpen,
    dayLabel: '知道没有送达之日',
    effect: '登记以后换一种方式再送；拒收的可以留置，下落不明的可以公告。',
    fields: [
      { kind: 'choice', name: 'attempt', label: '哪一次送达', from: openAttempts(anyMethod) },
      { kind: 'choice', name: 'reason', label: '没有送达的原因', from: inTable(serviceFailures) },
      { kind: 'text', name: 'note', label: '经过', optional: true, longest: 2000 },
    ],
    initial: ({ file }) => ({ attempt: file.service.attempts.find(isOpen)?.attempt }),
  },
];
