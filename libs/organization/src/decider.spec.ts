import { specify } from '@fuyi/testing';
import { organizationDecider } from './decider';
import * as example from './examples';
import { addDays } from '@fuyi/kernel';
import { appointments, clashOf, day, founded, on, posts, units } from './examples';

const given = specify(organizationDecider(clashOf));
const { propose, proposed, answer, agreed, made, delegate, delegated, departs, departed, handOver } = example;

describe('启用机构', () => {
  const found = (more: object = {}) =>
    ({ type: 'FoundOrganization', data: { on, units, posts, appointments, ...more } }) as const;

  it('首批任命里有两名负责人和一名安全管理员', () => {
    given().when(found()).thenTypes('OrganizationFounded');
    given()
      .when(found({ appointments: appointments.filter(({ accountId }) => accountId !== 'guard') }))
      .thenBarredBy('FOUNDED_WITHOUT_DECIDERS');
    given(founded).when(found()).thenNothing();
  });

  it('首批任命也不得互斥，任期不得颠倒', () => {
    given()
      .when(found({ appointments: [...appointments, example.holds('guard', 'section.officer')] }))
      .thenBarredBy('EXCLUDED_POSTS');
    given()
      .when(
        found({ appointments: [...appointments, example.holds('x', 'section.officer', day('2025-12-31'))] }),
      )
      .thenBarredBy('TERM_REVERSED');
  });

  it('没有启用的，不能设单位、提出任命', () => {
    given().when(propose()).thenBarredBy('NOT_FOUNDED');
    given().when(delegate()).thenBarredBy('NOT_FOUNDED');
  });
});

describe('单位和岗位', () => {
  const by = 'operator';
  const open = { unitId: 'u9', name: '立案室', kind: 'section', parentId: 'bureau' } as const;
  const openUnit = {
    type: 'OpenUnit',
    data: { on, by, organId: null, receptionPointId: null, ...open },
  } as const;

  it('设立、更名、撤销；同名的不再设', () => {
    given(founded).when(openUnit).thenTypes('UnitOpened');
    given(founded)
      .when({ ...openUnit, data: { ...openUnit.data, name: 'section' } })
      .thenBarredBy('UNIT_TAKEN');
    given(founded)
      .when({ ...openUnit, data: { ...openUnit.data, parentId: 'nowhere' } })
      .thenBarredBy('NO_SUCH_UNIT');
    given(founded)
      .when({ type: 'RenameUnit', data: { on, by, unitId: 'section', name: '行政复议科' } })
      .thenTypes('UnitRenamed');
    given(founded)
      .when({ type: 'RenameUnit', data: { on, by, unitId: 'section', name: 'bureau' } })
      .thenBarredBy('UNIT_TAKEN');
    given(founded)
      .when({ type: 'CloseUnit', data: { on, by, unitId: 'section' } })
      .thenBarredBy('UNIT_IN_USE');
    const { type: _, ...opened } = openUnit;
    given(founded, { type: 'UnitOpened', ...opened })
      .when({ type: 'CloseUnit', data: { on, by, unitId: 'u9' } })
      .thenTypes('UnitClosed');
  });

  it('岗位合于单位：被申请人岗位只在被申请人单位，接待员在接待点', () => {
    const create = (unitId: string, role: string) =>
      ({ type: 'CreatePost', data: { on, by, postId: 'p9', unitId, role } }) as const;
    given(founded).when(create('section', 'hearing-host')).thenTypes('PostCreated');
    given(founded).when(create('section', 'officer')).thenBarredBy('POST_TAKEN');
    given(founded).when(create('section', 'agency')).thenBarredBy('POST_NOT_OF_UNIT');
    given(founded).when(create('police', 'officer')).thenBarredBy('POST_NOT_OF_UNIT');
    given(founded).when(create('section', 'clerk')).thenBarredBy('POST_NOT_OF_UNIT');
  });

  it('还有人在任的岗位不能撤销', () => {
    const abolish = (postId: string) => ({ type: 'AbolishPost', data: { on, by, postId } }) as const;
    given(founded).when(abolish('section.officer')).thenBarredBy('POST_HELD');
    given(founded).when(abolish('dayu.clerk')).thenTypes('PostAbolished');
    given(founded, { type: 'PostAbolished', data: { on, by, postId: 'dayu.clerk' } })
      .when(propose({ postId: 'dayu.clerk' }))
      .thenBarredBy('NO_SUCH_POST');
  });
});

describe('任命：一人提出，另一名负责人和安全管理员同意', () => {
  it('机构负责人提出本单位和下级单位的，机关负责人提出任何单位的', () => {
    given(founded).when(propose()).then(proposed());
    given(founded)
      .when(propose({ by: 'chief' }))
      .thenTypes('AppointmentProposed');
    given(founded)
      .when(propose({ by: 'mayor' }))
      .thenTypes('AppointmentProposed');
    given(founded)
      .when(propose({ by: 'chief', postId: 'bureau.office-head' }))
      .thenBarredBy('NOT_HEAD_OF_UNIT');
    given(founded)
      .when(propose({ by: 'operator' }))
      .thenBarredBy('NOT_HEAD_OF_UNIT');
    given(founded)
      .when(propose({ by: 'guard' }))
      .thenBarredBy('NOT_HEAD_OF_UNIT');
  });

  it('不能任命自己，也不能同意自己的任命', () => {
    given(founded)
      .when(propose({ accountId: 'head' }))
      .thenBarredBy('OWN_APPOINTMENT');
    given(founded, proposed({ accountId: 'chief', postId: 'bureau.office-head' }))
      .when(answer('chief'))
      .thenBarredBy('OWN_APPOINTMENT');
  });

  it('提出人不能同意自己的提议', () =>
    given(founded, proposed()).when(answer('head')).thenBarredBy('SAME_PERSON'));

  it('两种同意齐了才生效，先后不论', () => {
    given(founded, proposed()).when(answer('mayor')).then(agreed('mayor', 'head'));
    given(founded, proposed(), agreed('mayor', 'head'))
      .when(answer('guard'))
      .then(agreed('guard', 'security'), made);
    given(founded, proposed(), agreed('guard', 'security'))
      .when(answer('mayor'))
      .then(agreed('mayor', 'head'), made);
    given(founded, proposed(), agreed('mayor', 'head')).when(answer('chief')).thenNothing();
    given(founded, proposed()).when(answer('shen')).thenBarredBy('NOT_DECIDER');
    given(founded, proposed()).when(answer('operator')).thenBarredBy('NOT_DECIDER');
  });

  it('不同意须写明理由；办结的提议不再表态', () => {
    const no = { agreed: false, reasonId: null };
    given(founded, proposed()).when(answer('guard', no)).thenBarredBy('REFUSAL_REASON_MISSING');
    given(founded, proposed())
      .when(answer('guard', { agreed: false, reasonId: 'text-9' }))
      .thenTypes('ProposalRefused');
    given(founded, proposed(), {
      type: 'ProposalRefused',
      data: { on, by: 'guard', grantId: 'g1', capacity: 'security', reasonId: 'text-9' },
    })
      .when(answer('mayor'))
      .thenBarredBy('PROPOSAL_CLOSED');
    given(founded).when(answer('mayor')).thenBarredBy('NO_SUCH_PROPOSAL');
  });

  it('互斥的岗位，提出时挡，同意时再挡', () => {
    given(founded)
      .when(propose({ accountId: 'guard' }))
      .thenBarredBy('EXCLUDED_POSTS');
    given(founded)
      .when(propose({ accountId: 'shen', postId: 'bureau.admin' }))
      .thenBarredBy('EXCLUDED_POSTS');
    const two = [
      proposed(),
      proposed({ grantId: 'g2', postId: 'bureau.admin', from: on, until: addDays(on, 1) }),
      proposed({ grantId: 'g3', postId: 'bureau.security-admin' }),
    ] as const;
    given(founded, ...two)
      .when(answer('mayor'))
      .thenBarredBy('EXCLUDED_POSTS');
    given(founded, two[0], two[1]).when(answer('mayor')).thenTypes('ProposalAgreed');
  });

  it('任期有始有终：不从过去开始，不颠倒，最长五年；同一岗位不重叠', () => {
    given(founded)
      .when(propose({ from: day('2026-03-01') }))
      .thenBarredBy('TERM_IN_PAST');
    given(founded)
      .when(propose({ until: day('2026-03-31') }))
      .thenBarredBy('TERM_REVERSED');
    given(founded)
      .when(propose({ until: day('2031-04-01') }))
      .thenBarredBy('TERM_TOO_LONG');
    given(founded)
      .when(propose({ until: day('2031-03-31') }))
      .thenTypes('AppointmentProposed');
    given(founded)
      .when(propose({ accountId: 'shen' }))
      .thenBarredBy('ALREADY_APPOINTED');
    given(founded, proposed())
      .when(answer('guard', { on: day('2027-04-01') }))
      .thenBarredBy('PROPOSAL_EXPIRED');
  });

  it('一个账号同一时间只在一个被申请人单位、一个接待点', () => {
    given(founded, proposed({ postId: 'police.agency' }))
      .when(propose({ grantId: 'g2', postId: 'market.agency' }))
      .thenBarredBy('ELSEWHERE');
    given(founded, proposed({ postId: 'dayu.clerk' }))
      .when(propose({ grantId: 'g2', postId: 'longquan.clerk' }))
      .thenBarredBy('ELSEWHERE');
    given(founded, proposed({ postId: 'dayu.clerk' }))
      .when(
        propose({
          grantId: 'g2',
          postId: 'longquan.clerk',
          from: day('2027-04-01'),
          until: day('2027-12-31'),
        }),
      )
      .thenTypes('AppointmentProposed');
  });
});

describe('委托代行', () => {
  it('本人提出，安全管理员同意即生效', () => {
    given(founded).when(delegate()).thenTypes('DelegationProposed');
    given(founded, example.delegationProposed)
      .when(answer('guard', { grantId: 'd1' }))
      .thenTypes('ProposalAgreed', 'DelegationMade');
    given(founded, example.delegationProposed)
      .when(answer('mayor', { grantId: 'd1' }))
      .thenBarredBy('NOT_DECIDER');
  });

  it('只能委托自己的岗位，不能再委托，不能委托自己，不超过任期', () => {
    given(founded)
      .when(delegate({ by: 'chief' }))
      .thenBarredBy('NOT_HOLDER');
    given(founded, ...delegated)
      .when(delegate({ by: 'han', grantId: 'd2', ofGrantId: 'd1', toId: 'shen' }))
      .thenBarredBy('NOT_HOLDER');
    given(founded)
      .when(delegate({ toId: 'head' }))
      .thenBarredBy('DELEGATED_TO_ONESELF');
    given(founded)
      .when(delegate({ from: day('2028-12-01'), until: day('2029-01-31') }))
      .thenBarredBy('BEYOND_TERM');
    given(founded, ...delegated)
      .when(delegate({ grantId: 'd2', toId: 'shen' }))
      .thenBarredBy('DELEGATED_ALREADY');
  });

  it('受托人须在任，也不得因此兼任互斥的岗位', () => {
    given(founded)
      .when(delegate({ toId: 'stranger' }))
      .thenBarredBy('DELEGATE_WITHOUT_POST');
    given(founded)
      .when(delegate({ toId: 'operator' }))
      .thenBarredBy('EXCLUDED_POSTS');
  });

  it('受提出人委托的人，不算另一人', () =>
    given(founded, ...delegated, proposed({ on: day('2026-03-10') }))
      .when(answer('han', { on: day('2026-03-10') }))
      .thenBarredBy('SAME_PERSON'));
});

describe('终止、离岗、移交', () => {
  const end = (by: string, grantId = 'shen@section.officer') =>
    ({ type: 'EndGrant', data: { on, by, grantId, reasonId: 'text-4' } }) as const;

  it('负责人、安全管理员、本人都可以终止，一个人就够', () => {
    for (const by of ['head', 'chief', 'mayor', 'guard', 'shen'])
      given(founded).when(end(by)).thenTypes('GrantEnded');
    given(founded).when(end('han')).thenBarredBy('NOT_HEAD_OF_UNIT');
    given(founded).when(end('head', 'nothing')).thenBarredBy('NO_SUCH_GRANT');
  });

  it('离岗：岗位、待同意的提议、受托和委托都当即终止', () => {
    given(founded).when(departs('shen')).then(departed('shen'));
    given(founded).when(departs('shen', 'guard')).thenTypes('PersonDeparted');
    given(founded).when(departs('shen', 'han')).thenBarredBy('NOT_HEAD_OF_UNIT');
    given(founded).when(departs('operator')).thenBarredBy('OWN_DEPARTURE');
    given(founded, departed('shen')).when(departs('shen')).thenBarredBy('NOT_IN_OFFICE');
  });

  it('移交给在任的承办人', () => {
    given(founded).when(handOver()).thenTypes('CasesHandedOver');
    given(founded, departed('shen')).when(handOver()).thenTypes('CasesHandedOver');
    given(founded)
      .when(handOver({ caseIds: [] }))
      .thenBarredBy('NOTHING_TO_HAND_OVER');
    given(founded)
      .when(handOver({ toId: 'shen' }))
      .thenBarredBy('HANDED_TO_ONESELF');
    given(founded)
      .when(handOver({ toId: 'chief' }))
      .thenBarredBy('RECEIVER_NOT_OFFICER');
    given(founded)
      .when(handOver({ by: 'guard' }))
      .thenBarredBy('NOT_HEAD_OF_UNIT');
  });
});
