/** 加密和防改动的一对算法。One key of 32 bytes; what each needs is taken from it. */
export type CipherPair = {
  /** First byte of everything it seals; never reused for another pair. */
  readonly format: number;
  seal(key: Buffer, place: Buffer, content: Buffer): Buffer;
  /** Throws any Error when the key, the place or a byte is not the one of sealing. */
  open(key: Buffer, place: Buffer, sealed: Buffer): Buffer;
};
