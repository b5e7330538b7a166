-- Why a supervisor closes by force. The built-in reasons stay; the organisation adds its own.
create table close_reason (
  id       uuid    not null primary key,
  code     text    not null unique,
  names    jsonb   not null,
  built_in boolean not null
);

insert into close_reason (id, code, names, built_in) values
  ('01900000-0000-7000-8000-000000000001', 'abuse', '{"en": "Abuse", "he": "התנהגות פוגענית"}', true),
  ('01900000-0000-7000-8000-000000000002', 'spam', '{"en": "Spam", "he": "ספאם"}', true),
  ('01900000-0000-7000-8000-000000000003', 'duplicate', '{"en": "Duplicate", "he": "פנייה כפולה"}', true),
  ('01900000-0000-7000-8000-000000000004', 'wrong-channel', '{"en": "Wrong channel", "he": "ערוץ לא מתאים"}', true),
  ('01900000-0000-7000-8000-000000000005', 'agent-absent', '{"en": "Agent is absent", "he": "הסוכן אינו זמין"}', true),
  ('01900000-0000-7000-8000-000000000006', 'resolved-elsewhere', '{"en": "Resolved elsewhere", "he": "טופל במקום אחר"}', true),
  ('01900000-0000-7000-8000-000000000007', 'other', '{"en": "Other", "he": "אחר"}', true);

-- What the customer is told then, by language; a reason that a template names is not deleted.
create table close_template (
  id     uuid  not null primary key,
  name   text  not null unique,
  names  jsonb not null,
  reason text  references close_reason (code),
  text   jsonb not null
);
