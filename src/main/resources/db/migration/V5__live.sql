-- Who of staff is, or was a moment ago, connected by a socket: after a restart they are waited for like any who lost the connection.
create table live_staff (
  staff_id uuid not null primary key references staff on delete cascade
);
