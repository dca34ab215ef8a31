/** Something the person who starts it can put right; told in Chinese, then in English. */
export class CannotStart extends Error {
  constructor(
    readonly chinese: string,
    readonly english: string,
    options?: ErrorOptions,
  ) {
    super(`${chinese}\n${english}`, options);
  }
}
