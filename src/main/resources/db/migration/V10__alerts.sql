-- What wants a supervisor's eye. As long as one is not acknowledged, the same thing happening again counts on it.
create table alert (
  id              uuid        not null primary key,
  kind            text        not null,
  queue_id        uuid        references queue on delete cascade,
  conversation_id uuid        references conversation,
  raised_at       timestamptz not null,
  last_at         timestamptz not null,
  times           integer     not null default 1,
  acknowledged_by jsonb,
  acknowledged_at timestamptz
);
create unique index alert_open on alert (kind, coalesce(queue_id, conversation_id)) where acknowledged_at is null;
create index alert_latest on alert (last_at desc, id);
