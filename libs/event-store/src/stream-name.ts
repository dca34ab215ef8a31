/** `numbering-jd-2026-accept` → category `numbering`, id `jd-2026-accept`. */
export const partsOf = (stream: string): { readonly category: string; readonly streamId: string } => {
  const hyphen = stream.indexOf('-');
  return { category: stream.slice(0, hyphen), streamId: stream.slice(hyphen + 1) };
};
