import { name, only, type Telling } from '../../told';
import type { MediationEvent } from './events';

export const mediationTelling: Telling<MediationEvent> = {
  MediationAgreed: {
    term: '经调解达成协议',
    basis: '行政复议法第七十三条第一款',
    tell: ({ termsId }) => ({ lines: ['制作行政复议调解书，等各方签字、加盖机关印章'], textIds: [termsId] }),
  },
  MediationSigned: {
    term: '在调解书上签字',
    basis: '行政复议法第七十三条第一款',
    tell: ({ partyId }) => only(name(partyId)),
  },
  MediationTookEffect: {
    term: '调解书发生法律效力',
    basis: '行政复议法第七十三条第一款',
    tell: () => only('各方已经签字，加盖行政复议机关印章，即具有法律效力'),
  },
  MediationEnded: {
    term: '调解不成',
    basis: '行政复议法第七十三条第二款',
    tell: ({ partyId, reasonId }) => ({
      lines: [
        partyId ? `${name(partyId)}在生效前反悔，依法审查、及时决定` : '未达成协议，依法审查、及时决定',
      ],
      textIds: [reasonId],
    }),
  },
  SettlementReached: {
    term: '当事人达成和解',
    basis: '行政复议法第七十四条第一款',
    tell: ({ termsId }) => ({ lines: ['由申请人撤回申请'], textIds: [termsId] }),
  },
  EarlierWithdrawalFound: {
    term: '曾以同一事实和理由申请并撤回',
    basis: '行政复议法第七十四条第二款',
    tell: ({ againstTrueWill, reasonId }) => ({
      lines: [againstTrueWill ? '申请人已证明撤回违背其真实意愿，可以再申请' : '不得再以同一事实和理由申请'],
      textIds: [reasonId],
    }),
  },
};
