import type { Letter } from './terms';

/** 不写姓名、案由和结果：短信、邮件会被旁人看到。 */
const words = {
  service: '行政复议机关向您送达一份文书，请在本平台查收。',
  'notice-of-service': '行政复议机关向您送达一份文书，请登录平台或者联系承办人查收。',
  reminder: '您的行政复议案件有一件事快到期，请登录平台或者联系承办人查看。',
} as const satisfies Readonly<Record<Letter['subject'], string>>;

export const letterWords = ({ subject }: Letter): string => words[subject];
