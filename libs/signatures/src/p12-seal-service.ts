import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { asn1, pkcs12 } from 'node-forge';
import type { SealService } from './port';

/** PAdES with a PKCS#12 key (RSA). Throws at once for a wrong passphrase: it is told at the start, not at the first paper. */
export const p12SealService = (p12: Buffer, passphrase: string): SealService => {
  pkcs12.pkcs12FromAsn1(asn1.fromDer(p12.toString('binary')), false, passphrase);
  const signing = new SignPdf();
  return {
    async seal(pdf, { signer: name, reason, at }) {
      const prepared = plainAddPlaceholder({
        pdfBuffer: pdf,
        reason,
        name,
        contactInfo: '',
        location: '',
        signingTime: at,
        subFilter: SUBFILTER_ETSI_CADES_DETACHED,
      });
      // The signer reads its key away: one for each paper.
      return signing.sign(prepared, new P12Signer(p12, { passphrase }), at);
    },
  };
};
