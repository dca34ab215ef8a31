export type Family = 'pdf' | 'picture' | 'zip' | 'compound' | 'sound' | 'text';

export type Kind = {
  /** What the content gives away: names of `file-type`, our own for what is inside a container. */
  readonly found: readonly string[];
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly term: string;
  readonly family: Family;
};

const office = 'application/vnd.openxmlformats-officedocument';
const row = (
  family: Family,
  term: string,
  mediaType: string,
  extensions: readonly string[],
  found: readonly string[] = extensions.slice(0, 1),
): Kind => ({ found, extensions, mediaType, term, family });

/** All kinds of file the platform takes; anything else is refused. `extensions[0]` is the one given on download. */
export const kinds: readonly Kind[] = [
  row('pdf', 'PDF', 'application/pdf', ['pdf']),
  row('picture', 'JPEG 图片', 'image/jpeg', ['jpg', 'jpeg']),
  row('picture', 'PNG 图片', 'image/png', ['png']),
  row('picture', 'GIF 图片', 'image/gif', ['gif']),
  row('picture', 'WebP 图片', 'image/webp', ['webp']),
  row('picture', 'BMP 图片', 'image/bmp', ['bmp']),
  row('picture', 'TIFF 图片', 'image/tiff', ['tif', 'tiff']),
  row('picture', 'HEIC 图片', 'image/heic', ['heic', 'heif']),
  row('zip', 'Word 文档', `${office}.wordprocessingml.document`, ['docx']),
  row('zip', 'Excel 表格', `${office}.spreadsheetml.sheet`, ['xlsx']),
  row('zip', 'PowerPoint 演示', `${office}.presentationml.presentation`, ['pptx']),
  row('zip', 'OFD 版式文件', 'application/ofd', ['ofd']),
  row('compound', 'Word 97 文档、WPS 文字', 'application/msword', ['doc', 'wps']),
  row('compound', 'Excel 97 表格、WPS 表格', 'application/vnd.ms-excel', ['xls', 'et']),
  row('compound', 'PowerPoint 97 演示、WPS 演示', 'application/vnd.ms-powerpoint', ['ppt', 'dps']),
  row('sound', 'MP3 音频', 'audio/mpeg', ['mp3']),
  row('sound', 'M4A 音频', 'audio/mp4', ['m4a']),
  row('sound', 'WAV 音频', 'audio/wav', ['wav']),
  row('sound', 'AMR 音频', 'audio/amr', ['amr']),
  row('sound', 'AAC 音频', 'audio/aac', ['aac']),
  row('sound', 'Ogg 音频', 'audio/ogg', ['ogg', 'oga', 'opus'], ['ogg', 'oga', 'opus']),
  row('sound', 'FLAC 音频', 'audio/flac', ['flac']),
  row('sound', 'MP4 视频', 'video/mp4', ['mp4', 'm4v'], ['mp4', 'm4v']),
  row('sound', 'QuickTime 视频', 'video/quicktime', ['mov']),
  row('sound', 'AVI 视频', 'video/vnd.avi', ['avi']),
  row('sound', 'Matroska 视频', 'video/matroska', ['mkv']),
  row('sound', 'WebM 视频', 'video/webm', ['webm']),
  row('sound', '3GP 视频', 'video/3gpp', ['3gp']),
  row('text', '纯文本', 'text/plain', ['txt', 'csv', 'md', 'log'], ['text']),
];

/** Lower case, without the dot; empty when the name has none. */
export const extensionOf = (name: string): string =>
  /\.([\p{L}\p{N}]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

export const kindNamed = (extension: string): Kind | undefined =>
  kinds.find(({ extensions }) => extensions.includes(extension));

export const kindFound = (found: string): Kind | undefined =>
  kinds.find((kind) => kind.found.includes(found));
