import { plainDate, project, type Projection } from '@fuyi/kernel';
import { recordedAs } from '@fuyi/testing';
import type { PublicationEvent } from './events';
import { proposed, published, withheld } from './examples';
import { nonPublications } from './non-publications';
import { publicationList } from './publication-list';
import { publishedDecisions } from './published-decisions';

const withdrawn: PublicationEvent = {
  type: 'PublicationWithdrawn',
  data: { on: plainDate('2026-10-08'), by: 'publisher', reasonId: 'text-9' },
};
const rowAfter = <Row>(projection: Projection<Row, PublicationEvent>, ...events: PublicationEvent[]) =>
  recordedAs('publication', 'case-1', events).reduce<Row | null>(
    (row, recorded) => project(projection, row, recorded),
    null,
  );

describe('公开门户的行', () => {
  it('复核通过才有一行', () => {
    expect(rowAfter(publishedDecisions, proposed)).toBeNull();
    expect(rowAfter(publishedDecisions, proposed, published)).toMatchObject({
      publicationId: 'case-1',
      publishedOn: '2026-09-07',
      status: 'published',
      title: null,
    });
  });

  it('WTH　撤回以后只留状态，正文不留', () =>
    expect(rowAfter(publishedDecisions, proposed, published, withdrawn)).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-10-08',
      body: null,
    }));

  it('PUB-11　不公开的登记案号、日期、理由；可能泄密的没有这一行', () => {
    expect(rowAfter(nonPublications, withheld)).toMatchObject({
      number: '门政复〔2026〕97号',
      ground: 'PUB-04',
    });
    const secret = { ...withheld, data: { ...withheld.data, number: null } } as PublicationEvent;
    expect(rowAfter(nonPublications, secret)).toBeNull();
  });

  it('公开审查列表：提出、公开、撤回', () => {
    expect(rowAfter(publicationList, proposed)).toMatchObject({ stage: 'proposed', proposedBy: 'officer' });
    expect(rowAfter(publicationList, proposed, published, withdrawn)).toMatchObject({
      stage: 'withdrawn',
      proposedBy: 'officer',
    });
    expect(rowAfter(publicationList, withheld)).toMatchObject({ stage: 'withheld', ground: 'PUB-04' });
  });
});
