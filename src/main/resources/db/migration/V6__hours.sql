-- When queues are open: spans of the week by the clock of a zone, and dates with spans of their own.
create table operating_hours (
  id       uuid  not null primary key,
  name     text  not null unique,
  names    jsonb not null,
  zone     text  not null,
  week     jsonb not null,
  holidays jsonb not null
);

-- Without hours a queue is always open.
alter table queue add hours_id uuid references operating_hours;
