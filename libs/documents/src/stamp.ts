import type { Content } from 'pdfmake/interfaces';
import { points, printedBody, red, signatureIndent, textWidth, type } from './geometry';

/** 用印：印章的字、印文下的注，和核对文书的网址、校验码。 */
export type Stamp = {
  readonly sealName: string;
  /** 示范专用 … ; null for a real seal. */
  readonly note: string | null;
  readonly address: string;
  readonly code: string;
};

/** 县级以上人民政府的印章直径 42 毫米〔约定〕。 */
const diameter = points(42);
const middle = diameter / 2;
const rim = 2.4;
const nameSize = 13;

const star = (radius: number): string =>
  Array.from({ length: 10 }, (_, n) => {
    const length = n % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI / 5) * n;
    return `${(middle + length * Math.sin(angle)).toFixed(2)},${(middle - length * Math.cos(angle)).toFixed(2)}`;
  }).join(' ');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The name runs along the upper arc, its feet to the middle. */
const alongTheRim = (name: string): string => {
  const characters = [...name];
  const spread = Math.min(270, characters.length * 26);
  const step = characters.length > 1 ? spread / (characters.length - 1) : 0;
  const radius = middle - rim - nameSize - 1;
  return characters
    .map((character, n) => {
      const degrees = -spread / 2 + step * n;
      const angle = (degrees * Math.PI) / 180;
      const x = (middle + radius * Math.sin(angle)).toFixed(2);
      const y = (middle - radius * Math.cos(angle)).toFixed(2);
      return `<g transform="translate(${x},${y}) rotate(${degrees.toFixed(2)})"><text font-family="song" font-size="${nameSize}" text-anchor="middle" fill="${red.pdf}">${escaped(character)}</text></g>`;
    })
    .join('');
};

const sealPicture = ({ sealName, note }: Stamp): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${diameter}" height="${diameter}" viewBox="0 0 ${diameter} ${diameter}">
<circle cx="${middle}" cy="${middle}" r="${middle - rim}" fill="none" stroke="${red.pdf}" stroke-width="${rim}"/>
<polygon points="${star(15)}" fill="${red.pdf}"/>
${alongTheRim(sealName)}
${note ? `<text x="${middle}" y="${middle + 36}" font-family="song" font-size="9" text-anchor="middle" fill="${red.pdf}">${escaped(note)}</text>` : ''}
</svg>`;

/** 端正居中下压署名与日期；takes no room of its own. */
export const sealOver = (stamp: Stamp, authority: string): Content => ({
  svg: sealPicture(stamp),
  width: diameter,
  height: diameter,
  relativePosition: {
    x: textWidth - signatureIndent - ([...authority].length * printedBody) / 2 - middle,
    y: -type.line - middle,
  },
});

/** 末页左下：二维码和校验码，谁都能核对。 */
export const verification = ({ address, code }: Stamp): Content => ({
  unbreakable: true,
  margin: [0, 2 * type.line, 0, 0],
  columns: [
    { width: 'auto', qr: address, fit: 72, eccLevel: 'M' },
    {
      width: '*',
      margin: [10, 8, 0, 0],
      fontSize: 9,
      lineHeight: 1,
      stack: [
        { text: '扫码核对本文书，或者在门户“核对文书”输入校验码：' },
        { text: code.replace(/(.{4})(?=.)/gu, '$1 '), margin: [0, 4, 0, 0] },
      ],
    },
  ],
});
