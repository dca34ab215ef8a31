export { p12SealService } from './p12-seal-service';
export { SealUnavailable, type Sealing, type SealService } from './port';
export { remoteSealService } from './remote-seal-service';
export { signatureOf, type PdfSignature } from './signature-of';
export { testSealKey } from './test-seal-key';
export { openSeals, sealSettings, type OpenedSeals, type SealSettings } from './open-seals';
