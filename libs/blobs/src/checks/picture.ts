import { Refused } from '../refusals';

const mostPixels = 100_000_000;

/** Where the kinds that can blow up when unpacked keep width and height. */
const sizes: Readonly<Record<string, (head: Buffer) => readonly [number, number]>> = {
  png: (head) => [head.readUInt32BE(16), head.readUInt32BE(20)],
  gif: (head) => [head.readUInt16LE(6), head.readUInt16LE(8)],
  bmp: (head) => [head.readUInt32LE(18), Math.abs(head.readInt32LE(22))],
};

export const checkPicture = (found: string, head: Buffer): void => {
  const sizeIn = sizes[found];
  if (!sizeIn) return;
  if (head.length < 26) throw new Refused('DAMAGED_FILE');
  const [width, height] = sizeIn(head);
  if (width * height > mostPixels) throw new Refused('PICTURE_TOO_LARGE');
};
