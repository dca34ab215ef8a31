import type { EntitySchema } from 'typeorm';
import { nameOf } from './statements';

/** A table made anew has lost its row security: where there is a second wall, it is put back in the same transaction. */
export const walledAgain = (table: EntitySchema<never>): string => `do $$ begin
  if to_regprocedure('wall.stand(text)') is not null then perform wall.stand('${nameOf(table)}'); end if;
end $$`;
