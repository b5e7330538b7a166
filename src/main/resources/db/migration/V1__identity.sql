create table staff (
  id              uuid primary key,
  username        text        not null,
  name            text        not null,
  names           jsonb       not null,
  password_hash   text        not null,
  roles           text[]      not null,
  language        text        not null,
  acknowledged_at timestamptz,
  active          boolean     not null default true
);

create unique index staff_username on staff (lower(username));

-- Only the hash of a token is kept: who reads this table can't sign in with what he finds.
create table session (
  token_hash   bytea primary key,
  staff_id     uuid        not null references staff on delete cascade,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  user_agent   text
);

create index session_staff on session (staff_id);
create index session_expiry on session (expires_at);

-- What every node of one installation must share and nobody else may know.
create table secret (
  name  text primary key,
  value bytea not null
);
