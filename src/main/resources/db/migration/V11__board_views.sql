-- How supervisors look at the board. definition is {filter, sort, group, columns} as the protocol writes it; a deleted one is kept for
-- a while, so that it can be restored under the same id.
create table board_view (
  id         uuid        not null primary key,
  owner_id   uuid        not null references staff on delete cascade,
  name       text        not null,
  shared     boolean     not null,
  definition jsonb       not null,
  version    integer     not null,
  deleted_at timestamptz
);
create index board_view_owner on board_view (owner_id);
create index board_view_shared on board_view (id) where shared and deleted_at is null;

-- Which view opens at the next sign-in. No reference: it may be built in, and one that is gone makes way for the first of those.
create table board_view_choice (
  staff_id uuid not null primary key references staff on delete cascade,
  view_id  uuid not null
);
