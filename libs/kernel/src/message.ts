/** A fact or an order: its name and plain data. */
export type Message<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  readonly data: Data;
};

export type DataOf<Union extends Message, Type extends Union['type']> = Extract<
  Union,
  { readonly type: Type }
>['data'];
