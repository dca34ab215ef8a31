/** What the api needs to know about how it was started. */
export type Settings = {
  readonly demonstration: boolean;
  /** Folder of the built workbench; null serves the interface alone. */
  readonly workbenchFolder: string | null;
};
