import { plainDate } from '@fuyi/kernel';
import { lettersForService } from './letters-for';

const fact = '11111111-1111-4111-8111-111111111111';
const caseId = '22222222-2222-4222-8222-222222222222';
const attempted = (method: 'electronic' | 'postal' | 'direct') => ({
  on: plainDate('2026-04-09'),
  attempt: 3,
  document: 'decision' as const,
  partyId: 'person-1',
  method,
  noteId: null,
});
const letters = (method: 'electronic' | 'postal' | 'direct', person?: { phone?: string; email?: string }) =>
  lettersForService(fact, caseId, attempted(method), person).map(({ channel, subject, attempt }) => [
    channel,
    subject,
    attempt,
  ]);

describe('民事诉讼法第九十条、第九十一条　一次送达发出哪些信', () => {
  it('电子送达进信箱，有号码、有邮箱的另外提醒；只有信箱那一封算送达', () => {
    expect(letters('electronic')).toEqual([['inbox', 'service', 3]]);
    expect(letters('electronic', { phone: '000', email: 'a@example.invalid' })).toEqual([
      ['inbox', 'service', 3],
      ['sms', 'notice-of-service', null],
      ['email', 'notice-of-service', null],
    ]);
  });
  it('邮寄的交邮政；当面送的不发信', () => {
    expect(letters('postal', { phone: '000' })).toEqual([['post', 'service', 3]]);
    expect(letters('direct')).toEqual([]);
  });
  it('同一件事实总是同一封信', () => {
    const ids = () =>
      lettersForService(fact, caseId, attempted('electronic'), { phone: '0' }).map(
        ({ letterId }) => letterId,
      );
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});
