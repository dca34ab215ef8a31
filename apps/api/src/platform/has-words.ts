import { Matches } from 'class-validator';

/** Something a reader can see: spaces, controls and invisible marks alone do not count as an answer. */
export const HasWords = ({ message }: { readonly message: string }): PropertyDecorator =>
  Matches(/[^\s\p{Cf}\p{Cc}]/u, { message });
