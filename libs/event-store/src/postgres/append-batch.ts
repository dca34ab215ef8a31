/** One link of a stream's hash chain, as an aggregate: hash = SHA-256(previous ‖ digest). */
const chain = `
create or replace function es.link(state bytea, digest bytea, previous bytea) returns bytea
language sql immutable as $$ select sha256(coalesce(state, previous) || digest) $$;
create or replace aggregate es.chain(digest bytea, previous bytea) (sfunc = es.link, stype = bytea);
`;

/**
 * The only way in. The lock lives to the end of the transaction, and PostgreSQL makes a commit visible before it
 * frees its locks: the next batch numbers its facts after every fact that can be seen. A statement of a volatile
 * function sees what is committed when it starts, hence the lock first and the judgement after it.
 */
export const appendBatch = `
${chain}
create or replace function es.append_batch(batch jsonb)
returns table (n int, status text, version bigint, "position" bigint)
language plpgsql
-- a plan made while the tables were empty must stay right when they are large
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'es.append_batch needs read committed';
  end if;
  perform pg_advisory_xact_lock(20240101);
  return query
  with wanted as materialized (
    select ordinal::int - 1 as n, item->>'stream' as stream, item->>'category' as category,
           (item->>'expected')::bigint as expected, (item->>'last')::uuid as last_id,
           item->'events' as events, jsonb_array_length(item->'events') as amount
    from jsonb_array_elements(batch) with ordinality as list(item, ordinal)
  ), judged as materialized (
    select w.*, coalesce(s.version, 0) as actual, coalesce(s.last_hash, ''::bytea) as last_hash,
           known.version as known_version, known.position as known_position,
           case when known.stream = w.stream then 'duplicate'
                when known.stream is not null then 'taken'
                when w.expected <> coalesce(s.version, 0) then 'conflict'
                else 'appended' end as status
    from wanted w
    left join es.stream s on s.name = w.stream
    left join es.event known on known.event_id = w.last_id
  ), placed as materialized (
    select j.*, sum(case j.status when 'appended' then amount else 0 end) over (order by j.n) - amount as before
    from judged j
  ), counter as (
    update es.head h set position = h.position + total
    from (select sum(amount)::bigint as total from placed p where p.status = 'appended') as t
    where total > 0
    returning h.position - total as base
  ), facts as materialized (
    select p.stream, p.category, p.actual + k as version, c.base + p.before + k as position, fact,
           k = p.amount as last,
           es.chain(decode(fact->>'digest', 'hex'), p.last_hash) over (partition by p.n order by k) as hash
    from counter c, placed p, jsonb_array_elements(p.events) with ordinality as list(fact, k)
    where p.status = 'appended'
  ), recorded as (
    insert into es.event (position, stream, category, version, event_id, type, schema_version, data, metadata, hash)
    select f.position, f.stream, f.category, f.version, (fact->>'id')::uuid, fact->>'type',
           (fact->>'schemaVersion')::int, fact->'data', fact->'metadata', f.hash
    from facts f order by f.position
  ), moved as (
    insert into es.stream (name, version, last_hash)
    select f.stream, f.version, f.hash from facts f where f.last
    on conflict (name) do update set version = excluded.version, last_hash = excluded.last_hash
  )
  select p.n, p.status,
         case p.status when 'appended' then p.actual + p.amount when 'duplicate' then p.known_version else p.actual end,
         case p.status when 'appended' then (c.base + p.before + p.amount)::bigint else p.known_position end
  from placed p left join counter c on true order by p.n;
  perform pg_notify('fuyi_events', (select h.position::text from es.head h));
end $$;
`;
