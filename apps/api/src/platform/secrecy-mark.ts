/** 国家秘密标志：密级和保密期限用“★”隔开，例如“机密★1年”“绝密★”；spaces and width do not matter. */
const mark = /(?:绝密|机密|秘密)[\s\u3000]{0,8}[★☆]/u;

/** 本系统不是涉密信息系统，任何一处文字都不收。 */
export const bearsSecrecyMark = (text: string): boolean => mark.test(text);
