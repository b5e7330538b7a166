-- What an alert is about, how much it matters, and whether its cause lasts. One that lasts stands until the cause is over, acknowledged or not;
-- one that does not is open until somebody acknowledges it.
alter table alert
  add column subject_id uuid,
  add column agent_id   uuid,
  add column rule_id    uuid,
  add column severity   text             not null default 'warning',
  add column lasting    boolean          not null default false,
  add column since      timestamptz,
  add column value      double precision,
  add column ended_at   timestamptz;
update alert set subject_id = coalesce(queue_id, conversation_id), since = raised_at,
  queue_id = coalesce(queue_id, (select c.queue_id from conversation c where c.id = conversation_id));
alter table alert alter column subject_id set not null, alter column since set not null;

drop index alert_open;
drop index alert_latest;
create unique index alert_open on alert (kind, subject_id) where ended_at is null and (lasting or acknowledged_at is null);
create index alert_unseen on alert (id) where ended_at is null and acknowledged_at is null;
create index alert_queue on alert (queue_id, id);
create index alert_raised on alert (raised_at);

-- Missed offers of the last while, for whoever starts in the middle of them.
create index offer_missed on offer (answered_at) where outcome = 'timed-out';

create table alert_rule (
  id       uuid    not null primary key,
  name     text    not null unique,
  names    jsonb   not null,
  kind     text    not null,
  enabled  boolean not null,
  severity text    not null,
  terms    jsonb   not null
);
create trigger news after insert or update or delete on alert_rule for each statement execute function tell_news();

-- Five minutes are where the field begins to count a wait as too long; three without a word are as long as a customer believes that somebody is there.
-- A page that is loaded anew, or an agent who changes his seat, must not empty a queue: hence half a minute.
insert into alert_rule (id, name, names, kind, enabled, severity, terms) values
  ('0192f000-0000-7000-8000-000000000001', 'Waits too long', '{"en": "Waits too long", "he": "המתנה ארוכה מדי"}', 'long-wait', true, 'warning',
   '{"queueIds": [], "seconds": 300}'),
  ('0192f000-0000-7000-8000-000000000002', 'Agent does not answer', '{"en": "Agent does not answer", "he": "סוכן אינו עונה"}', 'agent-silence', true, 'warning',
   '{"queueIds": [], "seconds": 180}'),
  ('0192f000-0000-7000-8000-000000000003', 'Unhappy customer', '{"en": "Unhappy customer", "he": "לקוח לא מרוצה"}', 'sentiment', true, 'warning',
   '{"queueIds": [], "below": -0.12}'),
  ('0192f000-0000-7000-8000-000000000004', 'Nobody in the queue', '{"en": "Nobody in the queue", "he": "אין סוכנים בתור"}', 'empty-queue', true, 'urgent',
   '{"queueIds": [], "seconds": 30}'),
  ('0192f000-0000-7000-8000-000000000005', 'Misses offers', '{"en": "Misses offers", "he": "החמצת הצעות"}', 'missed-offers', true, 'notice',
   '{"queueIds": [], "count": 3, "withinSeconds": 900}');

-- What a supervisor wants to be told of; without a row, of everything, quietly.
create table alert_subscription (
  staff_id uuid  not null primary key references staff on delete cascade,
  terms    jsonb not null
);
create trigger news after insert or update or delete on alert_subscription for each statement execute function tell_news();
