import { categoriesOf, keyed, keys, seesReception, seesStanding } from './policies';

/** Into a stream one may not see, nothing is written; a case not yet recorded is nobody's, so it can be received. */
export const append = `
create or replace function wall.is_case(id text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from wall.standing s where s.case_id = id)
$$;

create or replace function wall.may_append(stream text) returns boolean language plpgsql stable as $$
declare
  category text := split_part(stream, '-', 1);
  id text := substr(stream, strpos(stream, '-') + 1);
begin
  if ${keys} is null then return false; end if;
  if category in (${categoriesOf('case')}) then
    return coalesce((select coalesce(${seesStanding('s')}, false) from wall.standing s where s.case_id = id), true);
  elsif category in (${categoriesOf('reception')}) then
    return coalesce((select coalesce(${seesReception('r')}, false) from wall.reception r where r.reception_id = id), true);
  ${keyed.map((key) => `elsif category in (${categoriesOf(key)}) then return '${key}' = any(${keys});`).join('\n  ')}
  end if;
  return category in (${categoriesOf('everybody')});
end $$;

create or replace function wall.append_batch(batch jsonb)
returns table (n int, status text, version bigint, "position" bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted record;
begin
  for wanted in select item->>'stream' as stream, coalesce(item->>'keys', '') as keys
                from jsonb_array_elements(batch) as list(item) loop
    perform set_config('fuyi.keys', wanted.keys, true);
    if wall.may_append(wanted.stream) is not true then
      raise exception using errcode = 'FY404', message = 'whoever asks does not see this stream';
    end if;
  end loop;
  return query select * from es.append_batch(batch);
end $$;
revoke execute on function wall.append_batch(jsonb) from public;
`;
