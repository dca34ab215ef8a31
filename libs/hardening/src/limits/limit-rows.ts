import type { LimitRow } from './limit-row';

/** 接口：each route spends from one row, so that a long upload never stops anybody's work. */
export const apiLimits: readonly LimitRow[] = [
  { name: '登录', share: 1 / 10, route: /^POST \/api\/sessions(?:\/proof)?$|^GET \/api\/sessions\/unit/ },
  {
    name: '整卷导出',
    share: 1 / 20,
    route: /\/bundle\.(?:zip|pdf)$|\/entries\.csv$|\/audit\/chain$|\/subjects\/:personId\/export$/,
  },
  {
    name: '文书生成',
    share: 1 / 5,
    route: /\/record\.(?:docx|pdf)$|\/papers(?:\/:\w+)?$|\/decision-preview$|\/document-kinds\/:file$/,
  },
  { name: '上传', share: 1, route: /^\w+ \/api\/(?:uploads|files)(?:\/|$)/ },
  { name: '阅卷', share: 1, route: /^(?:GET|HEAD) \/api\/cases\/:caseId\/files\// },
  { name: '一般', share: 1, route: /^/ },
];

/** 公开网：nobody signs in, so every row counts by address; a county hall shares one. */
export const portalLimits: readonly LimitRow[] = [
  { name: '数据下载', share: 1 / 20, route: /\.(?:csv|jsonl|xml)$/ },
  { name: '核验', share: 1 / 20, route: /^POST / },
  { name: '查询', share: 1 / 5, route: /^(?:GET|HEAD) \/decisions$/ },
  { name: '一般', share: 1, route: /^/ },
];

/** Whatever it asks for and whoever it says it is: one address. An office shares one, hence the many. */
export const addressShare = 10;
