import { randomBytes } from 'node:crypto';

/** Pages under one branch of the tree, as the makers of PDF do it. */
const branch = 25;

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
  const branches = Math.ceil(pages / branch);
  const branchAt = (index: number) => 4 + index;
  const pageAt = (index: number) => 4 + branches + index * 2;
  const refs = (count: number, numberOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => `${numberOf(index)} 0 R`).join(' ');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${pages} /Kids [${refs(branches, branchAt)}] /MediaBox [0 0 595 842] >>`);
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let index = 0; index < branches; index++) {
    const count = Math.min(branch, pages - index * branch);
    const kids = refs(count, (kid) => pageAt(index * branch + kid));
    object(branchAt(index), `<< /Type /Pages /Parent 2 0 R /Count ${count} /Kids [${kids}] >>`);
  }
  for (let index = 0; index < pages; index++) {
    const number = pageAt(index);
    const parent = branchAt(Math.floor(index / branch));
    const font = '/Resources << /Font << /F 3 0 R >> >>';
    object(number, `<< /Type /Page /Parent ${parent} 0 R ${font} /Contents ${number + 1} 0 R >>`);
    const drawn = `BT /F 28 Tf 60 760 Td (Page ${index + 1}) Tj ET\n%${randomBytes(filler).toString('hex')}\n`;
    object(number + 1, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  }
  const table = length;
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${places.length}\n0000000000 65535 f \n${rows.join('')}`);
  put(`trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
};
