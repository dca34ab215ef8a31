/** RFC 9457, as the API answers it. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly basis?: string | null;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
};

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** The request never reached the server: what was typed is still on this machine. */
export const unreachable: Problem = {
  status: 0,
  code: 'UNREACHABLE',
  title: '没有保存成功。您写的内容还在本机，没有丢。',
  detail: '联网后点“再存一次”。',
};

export const problemOf = (error: unknown): Problem =>
  error instanceof Refusal ? error.problem : unreachable;
