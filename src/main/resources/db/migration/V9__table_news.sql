-- Rarely written tables tell every node when they have changed. Never on a hot table: a NOTIFY makes commits wait for each other.
create function tell_news() returns trigger language plpgsql as $$
begin
  perform pg_notify('moked_tables', tg_table_name);
  return null;
end $$;

create trigger news after insert or update or delete on queue for each statement execute function tell_news();
create trigger news after insert or update or delete on queue_member for each statement execute function tell_news();
create trigger news after insert or update or delete on workstream for each statement execute function tell_news();
create trigger news after insert or update or delete on widget for each statement execute function tell_news();
create trigger news after insert or update or delete on operating_hours for each statement execute function tell_news();
create trigger news after insert or update or delete on setting for each statement execute function tell_news();
create trigger news after insert or update or delete on agent_skill for each statement execute function tell_news();
create trigger news after insert or update or delete on custom_presence for each statement execute function tell_news();
create trigger news after insert or update or delete on capacity_profile for each statement execute function tell_news();
