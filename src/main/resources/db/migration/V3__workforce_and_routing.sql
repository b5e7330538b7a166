-- An agent's seat: presence and load. units_used is the sum of what conversations hold of him, kept by the ledger.
create table agent (
  id               uuid        not null primary key references staff,
  human            boolean     not null,
  presence         text        not null,
  presence_since   timestamptz not null,
  presence_set_by  jsonb       not null,
  units_total      integer     not null check (units_total between 0 and 100000),
  units_used       integer     not null default 0 check (units_used >= 0),
  last_assigned_at timestamptz,
  version          bigint      not null default 0
) with (fillfactor = 70);

create table queue (
  id       uuid    not null primary key,
  name     text    not null unique,
  names    jsonb   not null,
  type     text    not null check (type in ('messaging', 'record', 'voice')),
  priority integer not null default 100
);

create table queue_member (
  queue_id uuid not null references queue on delete cascade,
  agent_id uuid not null references agent on delete cascade,
  primary key (queue_id, agent_id)
);

create table workstream (
  id                uuid    not null primary key,
  name              text    not null unique,
  names             jsonb   not null,
  channel           text    not null,
  queue_id          uuid    not null references queue,
  units             integer not null check (units between 0 and 1000),
  allowed_presences text[]  not null,
  offer_seconds     integer not null check (offer_seconds between 5 and 600),
  monitoring        jsonb   not null
);

-- A script tag on a page names a widget; the widget's conversations belong to its workstream.
create table widget (
  key           text not null primary key,
  workstream_id uuid not null references workstream
);
