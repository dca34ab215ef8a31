import { evidenceKindTerms } from '@fuyi/glossary';
import type { OwnAct } from './types';

export type Question = {
  readonly name: string;
  readonly ask: string;
  readonly hint: string;
  readonly by: 'line' | 'text' | 'choice' | 'files';
  readonly optional?: true;
  readonly options?: readonly { readonly value: string | boolean; readonly label: string }[];
};
export type ActRow = {
  readonly link: string;
  readonly note: string;
  readonly title: string;
  readonly send: string;
  readonly done: string;
  readonly basis: string;
  readonly questions: readonly Question[];
};

const why = (ask: string, hint: string): Question => ({ name: 'reason', ask, hint, by: 'text' });

/** 一件事一行，一页问一句。 */
export const ownActs: Readonly<Record<OwnAct, ActRow>> = {
  evidence: {
    link: '补交证据',
    note: '照片、票据、录音都可以',
    title: '补交证据',
    send: '交上去',
    done: '已经交上去了，办案的人会看到。',
    basis: '行政复议法第四十三条',
    questions: [
      { name: 'title', ask: '这是什么材料？', hint: '例如：6月3日的停车票。', by: 'line' },
      {
        name: 'kind',
        ask: '它是哪一种？',
        hint: '纸上写的、印的，选书证；拍的照片、录的音，选视听资料。',
        by: 'choice',
        options: Object.entries(evidenceKindTerms).map(([value, label]) => ({ value, label })),
      },
      { name: 'purpose', ask: '您想用它说明什么？', hint: '一两句话就可以。', by: 'text' },
      {
        name: 'files',
        ask: '把它拍下来或者扫描后传上来',
        hint: '一份不超过 2 GB。也可以不传，把原件交到接待点。',
        by: 'files',
        optional: true,
      },
    ],
  },
  'service-address': {
    link: '确认在哪里收文书',
    note: '可以同意在网上收',
    title: '确认在哪里收文书',
    send: '确认',
    done: '已经记下。以后的文书按这个地址送给您。',
    basis: '民事诉讼法第九十条',
    questions: [
      { name: 'address', ask: '文书寄到哪里？', hint: '写到门牌号。搬了家请来改。', by: 'line' },
      {
        name: 'electronic',
        ask: '您愿意在网上收文书吗？',
        hint: '愿意的，文书发到这里就算送到了您手上，期限从那天起算。不愿意的，照样寄给您。',
        by: 'choice',
        options: [
          { value: true, label: '愿意在网上收' },
          { value: false, label: '请寄给我' },
        ],
      },
    ],
  },
  'hearing-request': {
    link: '请求开听证会',
    note: '当面把话说清楚',
    title: '请求开听证会',
    send: '提出请求',
    done: '请求已经提出。开不开，会告诉您。',
    basis: '行政复议法第五十条',
    questions: [
      why('为什么想开听证会？', '例如：事实有争议，想当面质证（质证：双方当面说对方的证据真不真）。'),
    ],
  },
  inspection: {
    link: '申请看对方的答复和证据',
    note: '可以复印，不收费',
    title: '申请看对方的答复和证据',
    send: '提出申请',
    done: '申请已经提出。涉密、涉及别人隐私的部分看不到，其他的会安排您来看。',
    basis: '行政复议法第四十七条',
    questions: [{ ...why('想特别看哪些？', '不写就是全部。'), optional: true }],
  },
  withdrawal: {
    link: '撤回申请',
    note: '撤回以后，一般不能就同一件事再申请',
    title: '撤回申请',
    send: '撤回申请',
    done: '撤回的申请已经收到。准许以后，案件就结束了。',
    basis: '行政复议法第七十四条',
    questions: [
      {
        ...why('为什么撤回？', '可以不写。要是有人逼您撤回，请不要撤，打电话或者来接待点告诉我们。'),
        optional: true,
      },
    ],
  },
};
