import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
import {
  assembledBlank,
  blankPaper,
  type Addressee,
  type OfficialDocument,
  type PaperRow,
  type PaperValues,
} from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import { isInForce, numberForms, type LimitRule, type NumberForm } from '@fuyi/law';
import type { Reference } from '../../platform/reference';
import { CLOCK, REFERENCE } from '../../platform/tokens';
import { daysOf } from '../citations';
import { periodOf, together } from '../papers/wording';
import { Templates } from '../templates';

/** 文书里写的法定期间是哪一条；the others are of the case. */
const periods: Readonly<Record<string, LimitRule>> = {
  'receipt-voucher': 'acceptance-review',
  'normative-transfer': 'normative-review-transferee-reply',
  'written-reply-notice': 'normative-review-maker-reply',
  'public-notice': 'public-notice-service',
  'opinion-letter': 'opinion-letter-report',
  'enforcement-demand': 'enforcement-demand',
};

/** 自有文号的文书。 */
const ownNumbers: Readonly<Record<string, NumberForm['kind']>> = {
  'receipt-voucher': 'receipt',
  'correction-notice': 'receipt',
  'decline-decision': 'decline',
  'opinion-letter': 'opinion',
  'suggestion-letter': 'suggestion',
};

/** 门政复〔　　〕　　号 */
const numberFor = (kind: string, prefix: string): string =>
  (numberForms.find((row) => row.kind === (ownNumbers[kind] ?? 'case'))?.form ?? '')
    .replace('{prefix}', prefix)
    .replace('{year}', '　　')
    .replace('{ordinal}', '　　');

/** 空白文书：every kind of the catalogue, whether or not its facts are kept yet. */
@Injectable()
export class BlankPapers {
  constructor(
    private readonly templates: Templates,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(row: PaperRow): OfficialDocument {
    const { name: authority, office, numberPrefix } = this.reference.authority;
    const today = this.clock.today();
    const number = numberFor(row.kind, numberPrefix);
    const days = {
      litigation: daysOf('litigation', today),
      correction: daysOf('correction', today),
      reply: daysOf('reply', today, 'ordinary'),
    };
    const assembled = assembledBlank(row, { authority, office, number, days });
    if (assembled !== null) return assembled;
    const known = this.knownTo(row, today);
    return blankPaper(row, this.templates.of(row.kind), { authority, office, number, known });
  }

  private knownTo(row: PaperRow, today: PlainDate): PaperValues {
    const { name: authority, office, superiorAuthority: superior } = this.reference.authority;
    const ours: Readonly<Partial<Record<Addressee, string>>> = { authority, office, superior };
    const addressees = row.addressees.map((each) => ours[each]);
    const limit = periods[row.kind];
    const articles = row.basis.filter(
      ({ text, inForce }) => text !== '〔约定〕' && isInForce(inForce, today),
    );
    return {
      authority,
      office,
      superior,
      litigationPeriod: periodOf('litigation', today),
      ...(articles.length > 0 ? { basis: together(articles.map(({ text }) => text)) } : {}),
      ...(limit ? { period: periodOf(limit, today) } : {}),
      ...(addressees.every((each) => each !== undefined) ? { addressee: addressees.join('、') } : {}),
    };
  }
}
