import { volumeTerms, type Item } from './terms';

/** A name any file system takes: no separators, no control or reserved characters, not too long. */
const safe = (title: string): string =>
  title
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/gu, '_')
    .replace(/[. ]+$/u, '')
    .slice(0, 80) || '无题';

/** 正卷/003 行政复议答复书.pdf */
export const pathOf = ({ volume, title, extension }: Item, ordinal: number): string =>
  `${volumeTerms[volume]}/${String(ordinal).padStart(3, '0')} ${safe(title)}.${extension}`;
