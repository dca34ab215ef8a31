export type ObligationKind = 'redo' | 'performance' | 'restitution' | 'compensation' | 'remedy';

/** 决定书要求被申请人做的事。 */
export const obligationKinds = [
  {
    code: 'redo',
    term: '重新作出行政行为',
    basis: '行政复议法第六十四条第一款、第七十七条第一款',
  },
  {
    code: 'performance',
    term: '履行法定职责',
    basis: '行政复议法第六十六条、第七十七条第一款',
  },
  {
    code: 'restitution',
    term: '返还财产、解除强制措施或者赔偿相应的价款',
    basis: '行政复议法第七十二条第二款、第七十七条第一款',
  },
  {
    code: 'compensation',
    term: '赔偿',
    basis: '行政复议法第七十二条第一款、第七十七条第一款',
  },
  {
    code: 'remedy',
    term: '采取补救措施',
    basis: '行政复议法第七十二条第一款、第七十七条第一款',
  },
] as const satisfies readonly {
  readonly code: ObligationKind;
  readonly term: string;
  readonly basis: string;
}[];
