/** 用印：whose seal, and why; ASCII only in what goes into the signature itself. */
export type Sealing = {
  /** The organ, as the certificate names it. */
  readonly signer: string;
  readonly reason: string;
  readonly at: Date;
};

/**
 * 印章服务。The demonstration seals with a key of its own; a real office sets the address of its 电子印章 system.
 * Answers the same PDF with a signature over the whole of it. Throws `SealUnavailable`: nothing was sealed, try again.
 */
export interface SealService {
  seal(pdf: Buffer, sealing: Sealing): Promise<Buffer>;
}

export class SealUnavailable extends Error {}
