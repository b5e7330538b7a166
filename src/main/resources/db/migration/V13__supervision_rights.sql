-- Which supervisor may do what, where. Who has no row of his own holds the built-in role.
create table supervision_role (
  id       uuid    not null primary key,
  name     text    not null unique,
  names    jsonb   not null,
  built_in boolean not null default false,
  grants   jsonb   not null
);
insert into supervision_role (id, name, names, built_in, grants)
values ('00000000-0000-7000-8000-000000000001', 'Supervisor', '{"en": "Supervisor", "he": "מפקח"}', true, '{}');

create table team (
  id    uuid  not null primary key,
  name  text  not null unique,
  names jsonb not null
);
create table team_member (
  team_id  uuid not null references team on delete cascade,
  agent_id uuid not null references agent on delete cascade,
  primary key (team_id, agent_id)
);

create table supervisor (
  staff_id uuid not null primary key references staff on delete cascade,
  role_id  uuid not null references supervision_role
);
create index supervisor_role on supervisor (role_id);
create table supervisor_queue (
  staff_id uuid not null references supervisor on delete cascade,
  queue_id uuid not null references queue on delete cascade,
  primary key (staff_id, queue_id)
);
create table supervisor_team (
  staff_id uuid not null references supervisor on delete cascade,
  team_id  uuid not null references team on delete cascade,
  primary key (staff_id, team_id)
);

create trigger news after insert or update or delete on supervision_role for each statement execute function tell_news();
create trigger news after insert or update or delete on team for each statement execute function tell_news();
create trigger news after insert or update or delete on team_member for each statement execute function tell_news();
create trigger news after insert or update or delete on supervisor for each statement execute function tell_news();
create trigger news after insert or update or delete on supervisor_queue for each statement execute function tell_news();
create trigger news after insert or update or delete on supervisor_team for each statement execute function tell_news();

-- The audit is read newest first, whatever is asked of it: each index ends in that order.
drop index audit_conversation;
drop index audit_actor;
drop index audit_verb;
drop index audit_at;
create index audit_at on audit (at, id);
create index audit_conversation on audit (conversation_id, at, id) where conversation_id is not null;
create index audit_actor on audit (actor_id, at, id) where actor_id is not null;
create index audit_verb on audit (verb, at, id);
create index audit_refused on audit (at, id) where outcome <> 'accepted';
create index audit_words on audit using gin (
  (to_tsvector('simple', coalesce(actor ->> 'name', '') || ' ' || verb || ' ' || outcome)
   || jsonb_to_tsvector('simple', detail, '["string", "numeric"]')));
