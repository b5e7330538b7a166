-- How a workstream's conversations are handed out, and the rules that place them; how a queue hands out its work. Read whole, never searched.
alter table workstream add column handling jsonb;
alter table workstream add column rules jsonb;
alter table queue add column settings jsonb;

alter table offer drop constraint offer_outcome_check;
alter table offer add check (outcome in ('accepted', 'rejected', 'timed-out', 'undelivered', 'withdrawn'));
