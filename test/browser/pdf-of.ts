import { randomBytes } from 'node:crypto';

/** A PDF of so many pages with one line each, `filler` random bytes behind every line: nothing to compress. */
export const pdfOf = (pages: number, filler = 0): Buffer => {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (part: string) => {
    const bytes = Buffer.from(part, 'latin1');
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, words: string) => {
    places[number] = length;
    put(`${number} 0 obj\n${words}\nendobj\n`);
  };
  put('%PDF-1.7\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = Array.from({ length: pages }, (_, page) => `${4 + page * 2} 0 R`);
  object(2, `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] /MediaBox [0 0 595 842] >>`);
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let page = 1; page <= pages; page++) {
    const number = 2 + page * 2;
    const font = '/Resources << /Font << /F 3 0 R >> >>';
    object(number, `<< /Type /Page /Parent 2 0 R ${font} /Contents ${number + 1} 0 R >>`);
    const drawn = `BT /F 28 Tf 60 760 Td (Page ${page}) Tj ET\n%${randomBytes(filler).toString('hex')}\n`;
    object(number + 1, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  }
  const table = length;
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${places.length}\n0000000000 65535 f \n${rows.join('')}`);
  put(`trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
};
