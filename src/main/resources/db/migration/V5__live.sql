-- Agents who are, or were a moment ago, connected by a socket: after a restart they are waited for like any who lost the connection.
create table live_agent (
  agent_id uuid not null primary key references agent on delete cascade
);
