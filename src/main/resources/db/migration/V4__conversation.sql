-- One row a conversation: body is the whole state as the ledger decided it, the columns are what lists filter and sort by.
create table conversation (
  id            uuid        not null primary key,
  state         text        not null check (state in ('open', 'active', 'waiting', 'wrap-up', 'closed')),
  channel       text        not null,
  queue_id      uuid        not null references queue,
  workstream_id uuid        not null references workstream,
  agent_id      uuid        references agent,
  customer_name text        not null,
  subject       text        not null,
  sentiment     text        not null,
  priority      integer     not null,
  created_at    timestamptz not null,
  last_seq      bigint      not null,
  version       bigint      not null,
  body          jsonb       not null,
  -- The last line of defence for "exactly one owner": decide() refuses long before this does.
  constraint active_has_an_agent check (state <> 'active' or agent_id is not null),
  constraint open_has_no_agent check (state <> 'open' or agent_id is null)
) with (fillfactor = 70);
create index conversation_ongoing on conversation (queue_id, created_at) where state <> 'closed';
create index conversation_agent on conversation (agent_id, id) where state <> 'closed';
create index conversation_created on conversation (created_at desc, id);

-- Every question put to an agent and what became of it; outcome is null while it stands.
create table offer (
  id              uuid        not null primary key,
  conversation_id uuid        not null references conversation,
  agent_id        uuid        not null references agent,
  kind            text        not null,
  offered_at      timestamptz not null,
  outcome         text        check (outcome in ('accepted', 'rejected', 'timed-out', 'withdrawn')),
  answered_at     timestamptz
);
create index offer_agent on offer (agent_id, offered_at);
create index offer_conversation on offer (conversation_id);
create index offer_standing on offer (agent_id) where outcome is null;

-- Who of staff is in which conversation, for "my work"; the truth is in the conversation's body, this follows in the same transaction.
create table participant (
  conversation_id uuid not null references conversation,
  staff_id        uuid not null references staff,
  mode            text not null,
  primary key (conversation_id, staff_id)
);
create index participant_staff on participant (staff_id, conversation_id);
