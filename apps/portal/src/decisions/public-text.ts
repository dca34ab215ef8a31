import { inChinese } from '@fuyi/kernel';
import type { PublishedDecision } from './published-decision';

/** 下载的文本文件：UTF-8，一段一行；校验值就是这个文件的 SHA-256。 */
export const publicTextOf = ({ number, title, body, decidedOn, publishedOn }: PublishedDecision): string =>
  [
    `${title}`,
    `${number}　${inChinese(decidedOn)}作出　${inChinese(publishedOn)}公开`,
    '',
    body.trimEnd(),
    '',
  ].join('\n');
