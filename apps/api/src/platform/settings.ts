/** What the api needs to know about how it was started. */
export type Settings = {
  readonly demonstration: boolean;
  /** Where the public reaches the portal; printed in the QR code of an issued paper. Without a slash at the end. */
  readonly portalAddress: string;
  /** Folder of the built workbench; null serves the interface alone. */
  readonly workbenchFolder: string | null;
  /** Whose word is taken for the address and https of a request; absent: nobody stands in front. */
  readonly trustedProxies?: readonly string[] | null;
  /** Of one account or address, asked each time; 0 or absent: no limit. */
  readonly requestsPerMinute?: () => number;
};
