-- Every presence that an agent has had, from when this table exists. One lasts until the next begins.
create table presence_period (
  id        bigint      not null generated always as identity primary key,
  agent_id  uuid        not null references agent,
  began_at  timestamptz not null,
  presence  text        not null,
  status_id uuid,
  set_by    jsonb       not null,
  cause     text        not null
);
create index presence_period_agent on presence_period (agent_id, id);

insert into presence_period (agent_id, began_at, presence, status_id, set_by, cause)
select id, presence_since, presence, status_id, presence_set_by, presence_cause from agent;

-- Beside the row itself, so that no way of changing a presence can forget it. A presence that comes back after a lost
-- connection keeps its old "since"; in the history it begins anew.
create function note_presence() returns trigger language plpgsql as $$
begin
  insert into presence_period (agent_id, began_at, presence, status_id, set_by, cause)
  values (new.id,
          case when tg_op = 'INSERT' or new.presence_since > old.presence_since then new.presence_since
               else greatest(old.presence_since, clock_timestamp()) end,
          new.presence, new.status_id, new.presence_set_by, new.presence_cause);
  return null;
end $$;

create trigger presence_given after insert on agent for each row execute function note_presence();
create trigger presence_changed after update on agent for each row
  when ((old.presence, old.status_id, old.presence_since, old.presence_cause, old.presence_set_by)
        is distinct from (new.presence, new.status_id, new.presence_since, new.presence_cause, new.presence_set_by))
  execute function note_presence();

-- Today's offers are counted once, at the start. Offers come in the order of their time, so this costs next to nothing.
create index offer_offered on offer using brin (offered_at);

create trigger news after insert or update or delete on skill for each statement execute function tell_news();
