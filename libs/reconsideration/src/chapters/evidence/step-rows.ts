import type { StepRow } from '../../step-row';

export const evidenceStepRows = {
  'judge-evidence': {
    title: '审查证据',
    basis: '行政复议法第四十三条第二款',
    roles: ['officer'],
    form: 'evidence-judgment',
    unit: 'day',
    otherwise: '没有经审查属实的证据，不能作为认定案件事实的根据。',
  },
  'answer-supplement': {
    title: '答复补充证据的请求',
    basis: '行政复议法第四十六条第二款',
    roles: ['office-head'],
    form: 'supplement',
    unit: null,
    otherwise: '没有同意的，被申请人不能补充证据。',
  },
  'answer-inspection': {
    title: '答复查阅、复制申请',
    basis: '行政复议法第四十七条',
    roles: ['officer'],
    form: 'inspection',
    unit: null,
    otherwise:
      '除涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的情形外，应当同意。',
  },
  'provide-inspection': {
    title: '提供查阅、复制',
    basis: '行政复议法第四十七条、实施条例第四十九条',
    roles: ['officer'],
    form: 'inspection',
    unit: null,
    otherwise: '应当为查阅、复制有关材料提供必要条件。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;
