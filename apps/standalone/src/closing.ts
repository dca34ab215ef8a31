/** What was opened, closed in the opposite order; one that hangs or fails does not keep the others open. */
export const closing = (patience = 4_000) => {
  const open: { readonly term: string; readonly close: () => unknown }[] = [];
  let over = false;
  return {
    /** Throws when everything is being closed already: a start that was cut off goes no further. */
    add(term: string, close: () => unknown): void {
      open.push({ term, close });
      if (over) throw new Error('启动已中断');
    },
    async all(complain: (line: string) => void): Promise<void> {
      over = true;
      for (let last = open.pop(); last; last = open.pop()) {
        const { term, close } = last;
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error('超时')), term === '数据库' ? 12_000 : patience);
        });
        await Promise.race([Promise.resolve().then(close), late]).catch((cause: unknown) =>
          complain(`${term} 未能正常停止：${cause instanceof Error ? cause.message : String(cause)}`),
        );
        clearTimeout(timer);
      }
    },
  };
};

export type Closing = ReturnType<typeof closing>;
