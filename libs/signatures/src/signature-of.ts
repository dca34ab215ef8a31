import { webcrypto } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, CryptoEngine, setEngine, SignedData, type ICryptoEngine } from 'pkijs';

/** What a signed PDF says of itself. */
export type PdfSignature = {
  /** The certificate's common name. */
  readonly signer: string;
  /** The signature fits the bytes it covers. */
  readonly intact: boolean;
  /** It covers the file to its end: nothing was added afterwards. */
  readonly whole: boolean;
};

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }) as unknown as ICryptoEngine);

/** The last signature's byte range, and its DER without the padding. */
const partsOf = (pdf: Buffer) => {
  const text = pdf.toString('latin1');
  const [, ...numbers] =
    [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1) ?? [];
  const [a, b, c, d] = numbers.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (c + d > pdf.length || a + b > c) return null;
  const hex = text.slice(a + b + 1, c - 1).replace(/[^0-9a-fA-F]/g, '');
  return {
    covered: Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]),
    der: Buffer.from(hex, 'hex'),
    whole: a === 0 && c + d === pdf.length,
  };
};

/** Null for a file without a signature; a broken one is not intact. */
export const signatureOf = async (pdf: Buffer): Promise<PdfSignature | null> => {
  const parts = partsOf(pdf);
  if (!parts) return null;
  const broken = { signer: '', intact: false, whole: parts.whole };
  try {
    const parsed = fromBER(new Uint8Array(parts.der));
    const signed = new SignedData({ schema: new ContentInfo({ schema: parsed.result }).content });
    const certificate = signed.certificates?.find((each) => each instanceof Certificate);
    const name = certificate?.subject.typesAndValues.find(({ type }) => type === '2.5.4.3')?.value;
    const intact = await signed.verify({
      signer: 0,
      data: new Uint8Array(parts.covered).buffer,
      checkChain: false,
    });
    return { signer: String(name?.valueBlock.value ?? ''), intact, whole: parts.whole };
  } catch {
    return broken;
  }
};
