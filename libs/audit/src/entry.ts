/** 结果。`absent`：没有，或者看不到；`refused`：请求不对或者法律不许；`failed`：系统出了故障。 */
export const outcomes = ['allowed', 'denied', 'absent', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof outcomes)[number];

/** One line of the record: who did or saw what, when and why. Codes and ids only, never a name, a number or a text. */
export type AuditEntry = {
  readonly at: Date;
  /** Account id; null: nobody was signed in. */
  readonly actor: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string } | null;
  /** The case the object belongs to. */
  readonly caseId: string | null;
  readonly outcome: AuditOutcome;
  /** A code of `reasons`; what was written beside it lies sealed in the registry under `reasonTextId`. */
  readonly reason: string | null;
  readonly reasonTextId: string | null;
  readonly requestId: string;
  /** 个人信息保护法第六条：the network only, `10.1.2.0/24` or `2001:db8:1::/48`, never the address of a device. */
  readonly network: string | null;
};

/** An entry as kept. `seq` counts from 1 without a gap; hashes are lower-case hex. */
export type AuditRecord = AuditEntry & {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
};
