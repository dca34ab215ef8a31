/** What stands in the way of a command: permanent code, the article, and the sentence an officer reads. */
export type Bar = { readonly basis: string | null; readonly message: string };
export type Bars = Readonly<Record<string, Bar>>;

export class Barred {
  constructor(
    readonly code: string,
    readonly basis: string | null,
    readonly message: string,
  ) {}
}

/** The bar of one table; an unknown code does not compile. */
export const barredBy =
  <Table extends Bars>(table: Table) =>
  (code: keyof Table & string): Barred => {
    const { basis, message } = table[code] as Bar;
    return new Barred(code, basis, message);
  };
