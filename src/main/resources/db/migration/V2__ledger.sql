-- The event log: timeline of every conversation and outbox of the whole.
create table event (
  subject    uuid        not null,
  seq        bigint      not null,
  public_seq bigint,
  at         timestamptz not null,
  type       text        not null,
  body       jsonb       not null,
  tx         xid8        not null default pg_current_xact_id(),
  id         bigint      not null generated always as identity,
  primary key (subject, seq)
);
create unique index event_public on event (subject, public_seq) where public_seq is not null;
create index event_followed on event (tx, id);

-- What somebody may have to answer for. Rows are never changed; only retention removes them.
create table audit (
  id              bigint      not null generated always as identity primary key,
  at              timestamptz not null,
  actor_id        uuid,
  actor           jsonb       not null,
  verb            text        not null,
  conversation_id uuid,
  outcome         text        not null,
  detail          jsonb       not null
);
create index audit_conversation on audit (conversation_id, id) where conversation_id is not null;
create index audit_actor on audit (actor_id, id) where actor_id is not null;
create index audit_verb on audit (verb, id);
create index audit_at on audit (at);

-- Answers already given, so that the same request sent twice has its effect once.
create table receipt (
  subject uuid   not null,
  key     text   not null,
  seq     bigint not null,
  primary key (subject, key)
);

create table setting (
  name  text  not null primary key,
  value jsonb not null
);
