import { plainDate } from '@fuyi/kernel';
import type { CasePage } from '../../api/types';
import { bodyOf, draftOf, missingIn, type DraftValues } from './draft-values';
import { applying, operativeIn } from './together-values';

const file = {
  draft: null,
  claimsId: 'claims',
  reply: null,
  act: { kind: 'penalty', amount: 2000 },
  compensationClaimed: false,
} as unknown as CasePage['file'];
const page = { file, texts: { claims: '一、撤销；二、返还罚款。' } } as unknown as CasePage;
const values = (changes: Partial<DraftValues>): DraftValues => ({
  ...draftOf(page),
  outcome: 'revoke',
  grounds: ['facts-unclear'],
  facts: '查明。',
  operative: '撤销处罚决定。',
  ...changes,
});
const claimed = { ...file, compensationClaimed: true };

describe('行政复议法第七十二条　随决定同时处理的事项，换了种类也不丢', () => {
  const written = values({
    restitution: true,
    restitutionOrder: '返还罚款2000元。',
    remedy: '责令采取补救措施。',
    redoWithinDays: 30,
    defects: ['wrong-provision'],
  });

  it('只有适用的才保存：撤销的有返还财产、重作期限，没有补救措施', () => {
    const body = bodyOf(page, written);
    expect(body).toMatchObject({
      restitution: true,
      restitutionOrder: '返还罚款2000元。',
      redoWithinDays: 30,
    });
    expect(body).not.toHaveProperty('remedy');
    expect(body).not.toHaveProperty('defects');
  });

  it('改为确认违法，返还的不再保存，补救措施保存；改回来，原来写的还在', () => {
    const changed: DraftValues = { ...written, outcome: 'declare-unlawful', grounds: ['great-harm'] };
    const body = bodyOf(page, changed);
    expect(body).toMatchObject({ remedy: '责令采取补救措施。', restitution: null, redoWithinDays: null });
    expect(body).not.toHaveProperty('restitutionOrder');
    expect(bodyOf(page, { ...changed, outcome: 'revoke', grounds: ['facts-unclear'] })).toMatchObject({
      restitutionOrder: '返还罚款2000元。',
    });
  });

  it('一并提出赔偿请求的，给予或者驳回；驳回的写明情形。没有提出的不保存', () => {
    const compensation = { granted: false, ground: 'no-facts', operative: '驳回赔偿请求。' };
    const draft = values({ compensation, restitution: true });
    expect(bodyOf({ ...page, file: claimed }, draft)).toMatchObject({ compensation, restitution: null });
    expect(
      bodyOf({ ...page, file: claimed }, { ...draft, compensation: { ...compensation, granted: true } }),
    ).toHaveProperty('compensation', { granted: true, operative: '驳回赔偿请求。' });
    expect(bodyOf(page, draft)).not.toHaveProperty('compensation');
  });

  it('第七十一条　协议的责任随行政协议案件的决定', () => {
    const draft = values({ agreementReliefs: ['perform'] });
    expect(bodyOf(page, draft)).not.toHaveProperty('agreementReliefs');
    expect(bodyOf(page, { ...draft, outcome: 'agreement-relief', grounds: ['not-performed'] })).toMatchObject(
      {
        agreementReliefs: ['perform'],
      },
    );
  });

  it('主文依次：各项决定，返还财产，行政赔偿', () => {
    const further = [
      {
        outcome: 'uphold' as const,
        grounds: ['lawful-and-appropriate'],
        findings: {},
        claim: 2,
        operative: '维持。',
      },
    ];
    expect(operativeIn(file, values({ further, restitution: true, restitutionOrder: '返还罚款。' }))).toBe(
      '撤销处罚决定。\n维持。\n返还罚款。',
    );
    const compensation = { granted: true, ground: null, operative: '赔偿6000元。' };
    expect(operativeIn(claimed, values({ further, compensation, restitutionOrder: '返还罚款。' }))).toBe(
      '撤销处罚决定。\n维持。\n赔偿6000元。',
    );
  });

  it('第二项还没有选种类、情形的，说出是哪一项', () => {
    expect(missingIn(values({}))).toBeNull();
    expect(missingIn(values({ grounds: [] }))).toBe('先选择适用的情形。');
    const item = { grounds: [], findings: {}, claim: null, operative: '' };
    expect(missingIn(values({ further: [{ ...item, outcome: 'uphold', grounds: ['x'] }, item] }))).toBe(
      '第3项决定还没有选择种类和情形。',
    );
  });

  it('第六十三条第二款　相反请求只在更为不利的变更里，履行之日只在受理前已经履行的', () => {
    const draft = values({ contraryRequestBy: 'p-9', performedOn: plainDate('2026-02-01') });
    expect(applying(file, draft)).toMatchObject({ contraryRequestBy: null, performedOn: null });
    const worse = { ...draft, outcome: 'alter' as const, worseForApplicant: true };
    expect(applying(file, worse).contraryRequestBy).toBe('p-9');
    const performed = {
      ...draft,
      outcome: 'dismiss-claim' as const,
      grounds: ['performed-before-acceptance'],
    };
    expect(applying(file, performed).performedOn).toBe('2026-02-01');
  });
});
