-- What a level of a skill means: from min to max, some of the values with a name.
create table rating_model (
  id     uuid    not null primary key,
  name   text    not null unique,
  names  jsonb   not null,
  min    integer not null,
  max    integer not null check (max > min),
  levels jsonb   not null
);

create table skill (
  id              uuid  not null primary key,
  name            text  not null unique,
  names           jsonb not null,
  kind            text  not null,
  rating_model_id uuid  not null references rating_model
);
create index skill_rating_model on skill (rating_model_id);

create table capacity_profile (
  id         uuid    not null primary key,
  name       text    not null unique,
  names      jsonb   not null,
  places     integer not null check (places between 1 and 1000),
  end_of_day boolean not null,
  blocking   boolean not null
);

create table custom_presence (
  id    uuid  not null primary key,
  name  text  not null unique,
  names jsonb not null,
  base  text  not null check (base in ('available', 'busy', 'do-not-disturb', 'away', 'offline'))
);

create table agent_skill (
  agent_id uuid    not null references agent on delete cascade,
  skill_id uuid    not null references skill,
  level    integer not null,
  active   boolean not null,
  primary key (agent_id, skill_id)
);
create index agent_skill_skill on agent_skill (skill_id);

-- used is the sum of the places that conversations hold of the agent, kept by the ledger; it stays true when a profile is taken
-- from him (assigned = false) and given again. spent counts what has been released on spent_on, for profiles that end with the day.
create table agent_profile (
  agent_id   uuid    not null references agent on delete cascade,
  profile_id uuid    not null references capacity_profile,
  assigned   boolean not null,
  own_limit  integer check (own_limit between 1 and 1000),
  used       integer not null default 0 check (used >= 0),
  spent      integer not null default 0 check (spent >= 0),
  spent_on   date,
  primary key (agent_id, profile_id)
) with (fillfactor = 70);
create index agent_profile_profile on agent_profile (profile_id);

-- presence is what decisions look at, status_id what he calls it; former is what a lost connection took from him.
alter table agent
  add presence_cause    text not null default 'chosen',
  add status_id         uuid references custom_presence,
  add former            jsonb,
  add default_presence  text,
  add default_status_id uuid references custom_presence,
  add last_released_at  timestamptz;
create index agent_status on agent (status_id) where status_id is not null;
create index agent_default_status on agent (default_status_id) where default_status_id is not null;
