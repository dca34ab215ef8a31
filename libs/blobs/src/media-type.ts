type Signature = { readonly at: number; readonly bytes: readonly number[]; readonly mediaType: string };

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** What a file is, it says in its first bytes; the name and the sender's word do not count. */
const signatures: readonly Signature[] = [
  { at: 0, bytes: ascii('%PDF-'), mediaType: 'application/pdf' },
  { at: 0, bytes: [0x89, ...ascii('PNG')], mediaType: 'image/png' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { at: 0, bytes: ascii('GIF8'), mediaType: 'image/gif' },
  { at: 8, bytes: ascii('WEBP'), mediaType: 'image/webp' },
  { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], mediaType: 'application/zip' },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], mediaType: 'application/x-cfb' },
  { at: 4, bytes: ascii('ftyp'), mediaType: 'video/mp4' },
  { at: 0, bytes: ascii('ID3'), mediaType: 'audio/mpeg' },
  { at: 8, bytes: ascii('WAVE'), mediaType: 'audio/wav' },
];

/** Unknown content is offered for download only, never shown. */
export const mediaTypeOf = (content: Buffer): string =>
  signatures.find(({ at, bytes }) => bytes.every((byte, n) => content[at + n] === byte))?.mediaType ??
  'application/octet-stream';
