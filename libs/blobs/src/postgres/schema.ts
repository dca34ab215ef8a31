export const filesSchema = `
create schema if not exists files;

create table if not exists files.file (
  file_id uuid primary key,
  subject_id text not null,
  uploaded_by text not null,
  extension text not null,
  size bigint not null,
  received_at timestamptz not null,
  state text not null check (state in ('received', 'checking', 'clean', 'refused')),
  claimed_at timestamptz,
  refusal text,
  sha256 text,
  media_type text,
  object_name uuid,
  wrapped_key bytea,
  constraint stored_when_clean check ((state = 'clean') = (sha256 is not null and wrapped_key is not null)),
  constraint refused_with_reason check ((state = 'refused') = (refusal is not null))
);
create index if not exists file_by_content on files.file (subject_id, sha256);
create index if not exists file_waiting on files.file (received_at) where state <> 'clean';
`;
