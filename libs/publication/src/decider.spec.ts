import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { publicationDecider } from './decider';
import {
  effectiveOn,
  proposal,
  propose,
  proposed,
  published,
  review,
  withdraw,
  withheld,
  withhold,
  withholdingProposed,
} from './examples';

const given = specify(publicationDecider);
const eve = plainDate('2026-08-31');

describe('行政复议法第七十九条第一款　公开决定书', () => {
  it('决定书生效后，由承办人提出公开文本', () => given().when(propose()).then(proposed));

  it('PUB-01　未向全体当事人送达的，不公开', () =>
    given()
      .when(propose({ effectiveOn: null }))
      .thenBarredBy('NOT_YET_EFFECTIVE'));

  it('PUB-01　生效当日可以提出，前一日不可以', () => {
    given()
      .when(propose({ on: effectiveOn }))
      .thenTypes('PublicationProposed');
    given()
      .when(propose({ on: eve }))
      .thenBarredBy('BEFORE_EFFECT');
  });

  it('个人信息保护法第二十五条　CON-06　还有泄漏的，不能送复核，也不能通过', () => {
    given()
      .when(propose({ leaks: 1 }))
      .thenBarredBy('LEAK_FOUND');
    given(proposed)
      .when(review({ leaks: 2 }))
      .thenBarredBy('LEAK_FOUND');
  });

  it('同一文本再次提出，不产生新的事实；换了文本，等复核以后再提', () => {
    given(proposed).when(propose()).thenNothing();
    given(proposed)
      .when(propose({ proposal: { ...proposal, sha256: 'cd'.repeat(32) } }))
      .thenBarredBy('AWAITING_REVIEW');
  });

  it('已公开、已登记不公开的，不再提出', () => {
    given(proposed, published).when(propose()).thenBarredBy('ALREADY_PUBLISHED');
    given(withheld).when(propose()).thenBarredBy('ALREADY_WITHHELD');
  });
});

describe('个人信息保护法第五十五条第三项　双人审查（PUB-14）', () => {
  it('另一人复核通过的，公开', () => given(proposed).when(review()).then(published));

  it('提出人不能复核自己提出的文本', () =>
    given(proposed)
      .when(review({ by: 'officer' }))
      .thenBarredBy('SAME_PERSON'));

  it('退回须写明意见；退回以后可以再提出', () => {
    given(proposed)
      .when(review({ approved: false }))
      .thenBarredBy('RETURN_OPINION_MISSING');
    given(proposed)
      .when(review({ approved: false, opinionId: 'text-2' }))
      .thenTypes('PublicationReturned');
    given(proposed, {
      type: 'PublicationReturned',
      data: { on: plainDate('2026-09-05'), by: 'publisher', opinionId: 'text-2' },
    })
      .when(propose({ on: plainDate('2026-09-06') }))
      .thenTypes('PublicationProposed');
  });

  it('复核不能早于提出；没有提出的，无从复核', () => {
    given(proposed)
      .when(review({ on: plainDate('2026-09-03') }))
      .thenBarredBy('REVIEWED_BEFORE_PROPOSED');
    given().when(review()).thenBarredBy('NOT_AWAITING_REVIEW');
  });
});

describe('PUB-02 至 PUB-08　不公开', () => {
  it('PUB-04　按理由提出不公开', () => given().when(withhold()).then(withholdingProposed));

  it('个人信息保护法第五十五条第三项　PUB-07、PUB-08　不公开由另一人审定，提出人自己不能审定', () => {
    given(withholdingProposed).when(review()).then(withheld);
    given(withholdingProposed)
      .when(review({ by: 'officer' }))
      .thenBarredBy('SAME_PERSON');
    given(withholdingProposed)
      .when(review({ approved: false, opinionId: 'text-2' }))
      .thenTypes('PublicationReturned');
  });

  it('不公开的不看公开文本里有没有残留：文本不会发出去', () =>
    given(withholdingProposed)
      .when(review({ leaks: 3 }))
      .thenTypes('PublicationWithheld'));

  it('等待审定时，不能改提公开，也不能换理由；公开文本送复核以后，也不能改提不公开', () => {
    given(withholdingProposed).when(propose()).thenBarredBy('AWAITING_REVIEW');
    given(withholdingProposed)
      .when(withhold({ ground: 'PUB-05' }))
      .thenBarredBy('AWAITING_REVIEW');
    given(proposed).when(withhold()).thenBarredBy('AWAITING_REVIEW');
  });

  it('PUB-03　可能泄密的，连案号也不登记', () =>
    given()
      .when(withhold({ ground: 'PUB-03' }))
      .then({
        ...withholdingProposed,
        data: { ...withholdingProposed.data, ground: 'PUB-03', number: null },
      } as typeof withholdingProposed));

  it('PUB-08　承办人认为不宜公开的，须有书面理由', () => {
    given()
      .when(withhold({ ground: 'PUB-08' }))
      .thenBarredBy('WITHHOLDING_REASON_MISSING');
    given()
      .when(withhold({ ground: 'PUB-08', reasonId: 'text-3' }))
      .thenTypes('WithholdingProposed');
  });

  it('PUB-02　理由不在表内的，不登记；同一理由再次提出，不产生新的事实', () => {
    given()
      .when(withhold({ ground: 'PUB-99' }))
      .thenBarredBy('UNKNOWN_WITHHOLDING_GROUND');
    given(withholdingProposed).when(withhold()).thenNothing();
    given(withheld).when(withhold()).thenBarredBy('ALREADY_WITHHELD');
    given(proposed, published).when(withhold()).thenBarredBy('ALREADY_PUBLISHED');
  });

  it('PUB-01　尚未生效的，也不登记', () => {
    given()
      .when(withhold({ effectiveOn: null }))
      .thenBarredBy('NOT_YET_EFFECTIVE');
    given()
      .when(withhold({ on: eve }))
      .thenBarredBy('BEFORE_EFFECT');
  });
});

describe('WTH-01 至 WTH-04　撤回公开', () => {
  it('已公开的可以撤回，须写明理由；再次撤回，不产生新的事实', () => {
    given(proposed, published).when(withdraw()).thenTypes('PublicationWithdrawn');
    given(proposed, published)
      .when(withdraw({ reasonId: null }))
      .thenBarredBy('WITHDRAWAL_REASON_MISSING');
    given(proposed, published)
      .when(withdraw({ on: plainDate('2026-09-06') }))
      .thenBarredBy('WITHDRAWN_BEFORE_PUBLISHED');
    given(proposed).when(withdraw()).thenBarredBy('NOT_PUBLISHED');
    given(proposed, published, {
      type: 'PublicationWithdrawn',
      data: { on: plainDate('2026-10-08'), by: 'publisher', reasonId: 'text-9' },
    })
      .when(withdraw())
      .thenNothing();
  });

  it('WTH-01　撤回、纠正以后可以重新公开', () =>
    given(proposed, published, {
      type: 'PublicationWithdrawn',
      data: { on: plainDate('2026-10-08'), by: 'publisher', reasonId: 'text-9' },
    })
      .when(propose({ on: plainDate('2026-10-09') }))
      .thenTypes('PublicationProposed'));
});
