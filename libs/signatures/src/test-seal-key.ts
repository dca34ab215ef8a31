import { randomBytes } from 'node:crypto';
import { asn1, pkcs12, pki } from 'node-forge';

const years = 5;

/**
 * 示范用的印章钥匙，自己签发；what it signs proves that the file was not altered, not who the office is.
 * The name is ASCII: readers refuse Chinese names in certificates made this way.
 */
export const testSealKey = (name: string, passphrase: string, from: Date): Buffer => {
  const { privateKey, publicKey } = pki.rsa.generateKeyPair(2048);
  const certificate = pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = from;
  certificate.validity.notAfter = new Date(from.getTime());
  certificate.validity.notAfter.setUTCFullYear(from.getUTCFullYear() + years);
  const subject = [
    { shortName: 'CN', value: name },
    { shortName: 'O', value: 'Fuyi demonstration' },
  ];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true },
  ]);
  certificate.sign(privateKey);
  const stored = pkcs12.toPkcs12Asn1(privateKey, [certificate], passphrase, { algorithm: '3des' });
  return Buffer.from(asn1.toDer(stored).getBytes(), 'binary');
};
