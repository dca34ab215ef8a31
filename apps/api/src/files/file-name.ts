import { kinds } from '@fuyi/blobs';

/** What no file system takes in a name: its own separators, control and format characters. */
const unfit = /[\\/:*?"<>|\p{C}]/gu;
const longest = 80;

export type NamedFile = {
  readonly term?: string;
  readonly number: number;
  readonly title: string;
  readonly mediaType: string;
};

/** 证据3 现场照片.jpg：the number and title of the list of evidence, the extension of what was found in the file. */
export const fileNameOf = ({ term = '证据', number, title, mediaType }: NamedFile): string => {
  const words = [...title.replace(unfit, '')].slice(0, longest).join('').trim();
  const extension = kinds.find((kind) => kind.mediaType === mediaType)?.extensions[0];
  return `${term}${number}${words ? ` ${words}` : ''}${extension ? `.${extension}` : ''}`;
};

/** RFC 6266: a plain name for old readers, the real one in UTF-8. */
export const attachment = (name: string): string => {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  const extension = /\.[a-z0-9]+$/.exec(name)?.[0] ?? '';
  return `attachment; filename="evidence${extension}"; filename*=UTF-8''${encoded}`;
};
