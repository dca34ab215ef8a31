/**
 * The public schema: tables, the Chinese search and the texts it compares. Search keeps every pair of neighbouring
 * characters in a GIN index and then looks for the substring itself, so it finds exactly the rows that contain it.
 */
export const portalSchema: readonly string[] = [
  // Several projections may begin anew at once; to be run in one transaction.
  'select pg_advisory_xact_lock(20240105)',
  'create schema if not exists portal',
  `create table if not exists portal.published_decision (
     publication_id uuid primary key,
     number text not null,
     decided_on date not null,
     published_on date not null,
     withdrawn_on date,
     outcome text not null,
     respondent_id text not null,
     field text not null,
     act_kind text not null,
     procedure text,
     basis text not null,
     document_text_id text not null,
     title text,
     body text,
     status text not null
   )`,
  `create table if not exists portal.issued_paper (
     code text primary key,
     title text not null,
     number text,
     issued_on date not null,
     sha256 text not null,
     recalled_on date
   )`,
  `create table if not exists portal.record_anchor (
     ordinal integer primary key,
     day date not null,
     position bigint not null,
     streams bigint not null,
     root text not null,
     facts text not null,
     previous text,
     hash text not null
   )`,
  `create table if not exists portal.non_publication (
     publication_id uuid primary key,
     number text not null,
     decided_on date not null,
     registered_on date not null,
     ground text not null
   )`,
  `create table if not exists portal.case_statistics (
     stat_id uuid primary key,
     received_on date not null,
     accepted_on date,
     deemed_accepted boolean not null,
     declined_on date,
     abandoned_on date,
     withdrawn_on date,
     concluded_on date,
     outcome text,
     procedure text,
     converted boolean not null,
     converted_on date,
     due_date date,
     on_time boolean,
     respondent_id text not null,
     field text not null,
     act_kind text not null,
     reply_on_time boolean,
     opinions_heard boolean not null
   )`,
  'alter table portal.case_statistics add column if not exists routing_agreed boolean',
  'alter table portal.case_statistics add column if not exists transferred_up_on date',
  "alter table portal.case_statistics add column if not exists pauses jsonb not null default '[]'",
  'alter table portal.case_statistics add column if not exists extension_days integer not null default 0',
  // Names the pages show for codes: organs, fields, kinds of acts, reception points; loaded from seeds/reference.
  `create table if not exists portal.reference (
     kind text not null,
     code text not null,
     ordinal integer not null,
     data jsonb not null,
     primary key (kind, code)
   )`,
  // Full-width digits, letter case, brackets of case numbers and blanks make no difference to the reader.
  `create or replace function portal.searchable(content text) returns text
     language sql immutable strict parallel safe
     return lower(translate(normalize(content, NFKC), ' 〔〕[]()【】', ''))`,
  `create or replace function portal.bigrams(content text) returns text[]
     language sql immutable strict parallel safe
     return (select coalesce(array_agg(distinct first || second), '{}')
       from (select character as first, lead(character) over (order by n) as second
               from unnest(string_to_array(content, null)) with ordinality as characters (character, n)) as pairs
       where second is not null)`,
  `create or replace function portal.text_of(number text, title text, body text) returns text
     language sql immutable strict parallel safe
     return portal.searchable(number || E'\\n' || title || E'\\n' || body)`,
  `create index if not exists published_decision_bigrams on portal.published_decision
     using gin (portal.bigrams(portal.text_of(number, title, body)))`,
  `create index if not exists published_decision_newest on portal.published_decision (decided_on desc, publication_id desc)`,
];
