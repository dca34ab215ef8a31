/** 终止的法定情形；code of the law's termination grounds. */
export type EndingState = { readonly terminationGround: string | null };

export const noEnding: EndingState = { terminationGround: null };
