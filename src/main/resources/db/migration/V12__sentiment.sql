-- How each customer's message was read, with what read it, so that history can be read again by another engine.
create table message_sentiment (
  conversation_id uuid        not null references conversation on delete cascade,
  seq             bigint      not null,
  at              timestamptz not null,
  value           float8,
  level           text        not null,
  language        text        not null,
  p_negative      real        not null,
  p_neutral       real        not null,
  p_positive      real        not null,
  engine          text        not null,
  engine_version  text        not null,
  terms           jsonb       not null,
  severe          boolean     not null,
  corrected_by    jsonb,
  corrected_at    timestamptz,
  primary key (conversation_id, seq)
);

-- The last of each conversation, closed ones too: what lists filter by. Not a column of conversation, whose rows the ledger locks.
create table conversation_sentiment (
  conversation_id uuid    not null primary key references conversation on delete cascade,
  value           float8,
  level           text    not null,
  trend           text    not null,
  messages        integer not null
);

-- What an organisation adds to the word lists, or weighs otherwise.
create table sentiment_word (
  id       uuid    not null primary key,
  language text    not null,
  term     text    not null,
  weight   float8  not null check (weight between -4 and 4),
  severe   boolean not null,
  unique (language, term)
);
create trigger news after insert or update or delete on sentiment_word for each statement execute function tell_news();
