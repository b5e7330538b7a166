package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of the rows, said in SQL and not with the code that writes them. */
final class Books {

  private static final String WRONG_LOADS =
      """
      with ongoing as materialized (
        select state, agent_id, body from conversation where state <> 'closed'),
      held as (
        select agent_id as agent, (body->>'units')::int as units
        from ongoing where state in ('active', 'wrap-up')
        union all
        select (body->'offer'->'agent'->>'id')::uuid, (body->'offer'->>'units')::int
        from ongoing where body->'offer'->>'kind' = 'transfer')
      select a.id from agent a left join held on held.agent = a.id
      group by a.id having a.units_used <> coalesce(sum(held.units), 0)
      """;

  private static final String WRONG_OWNERS =
      """
      select c.id from conversation c
      cross join lateral (
        select count(*) filter (where mode = 'primary') as owners,
               bool_and(mode <> 'primary' or staff_id = c.agent_id) as agree
        from participant p where p.conversation_id = c.id) p
      where c.id = any(?) and (
        owners <> case c.state when 'open' then 0 when 'closed' then owners else 1 end
        or not coalesce(agree, c.agent_id is null))
      """;

  private static final String WRONG_NUMBERS =
      """
      select c.id from conversation c join event e on e.subject = c.id
      where c.id = any(?)
      group by c.id
      having count(*) <> c.last_seq or max(e.seq) <> c.last_seq
          or count(e.public_seq) <> max(e.public_seq)
      """;

  private static final String WRONG =
      "select 'units of ' || id from (%s) loads".formatted(WRONG_LOADS)
          + " union all select 'owner of ' || id from (%s) owners".formatted(WRONG_OWNERS)
          + " union all select 'numbers of ' || id from (%s) numbers".formatted(WRONG_NUMBERS);

  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One round trip: thousands of rounds ask. */
  void balance(UUID... conversations) {
    assertThat(jdbc.sql(WRONG).param(conversations).param(conversations).query(String.class).list())
        .isEmpty();
  }

  void balanceOfEverything() {
    balance(jdbc.sql("select id from conversation").query(UUID.class).list().toArray(UUID[]::new));
  }
}
