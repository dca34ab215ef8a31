import type { StepRow } from '../../step-row';

export const serviceStepRows = {
  'record-service-result': {
    title: '登记送达结果',
    basis: '民事诉讼法第八十七条',
    roles: ['officer'],
    form: 'service-result',
    unit: null,
    otherwise: '没有送达日期，与这份文书有关的期限不开始计算。',
  },
  'await-notice-period': {
    title: '等公告期届满',
    basis: '民事诉讼法第九十五条第一款',
    roles: ['system'],
    form: 'service-result',
    unit: 'day',
    otherwise: '自发出公告之日起经过三十日，视为送达。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;
