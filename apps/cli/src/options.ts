/** `--name value` pairs and what stands alone; null when a name has no value or is not among `known`. */
export const optionsFrom = (args: readonly string[], known: readonly string[]) => {
  const named = new Map<string, string>();
  const alone: string[] = [];
  for (let n = 0; n < args.length; n++) {
    const word = args[n] as string;
    if (!word.startsWith('--')) alone.push(word);
    else {
      const value = args[++n];
      if (!known.includes(word.slice(2)) || value === undefined) return null;
      named.set(word.slice(2), value);
    }
  }
  return { named, alone };
};
