import { SealUnavailable, type SealService } from './port';

const patience = 30_000;
const mostBytes = 64 * 1024 * 1024;

/** 外部电子印章系统：the PDF is posted, the sealed PDF comes back. What is not a longer PDF is refused. */
export const remoteSealService = (address: string, token: string): SealService => ({
  async seal(pdf, { signer, reason, at }) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/pdf',
        authorization: `Bearer ${token}`,
        'x-seal-signer': signer,
        'x-seal-reason': reason,
        'x-seal-time': at.toISOString(),
      },
      body: new Uint8Array(pdf),
      signal: AbortSignal.timeout(patience),
    }).catch(() => null);
    if (!answer?.ok) throw new SealUnavailable();
    const sealed = Buffer.from(await answer.arrayBuffer());
    if (
      sealed.length <= pdf.length ||
      sealed.length > mostBytes ||
      sealed.subarray(0, 5).toString() !== '%PDF-'
    )
      throw new SealUnavailable();
    return sealed;
  },
});
