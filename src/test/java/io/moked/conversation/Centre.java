package io.moked.conversation;

import io.moked.language.Names;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.EventLog;
import io.moked.time.Ids;
import io.moked.workforce.Seats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contact centre of {@link PlainRules} on a real database, served by two nodes: each has a
 * ledger of its own, and nothing between them but the database.
 */
final class Centre implements AutoCloseable {

  private static final JsonMapper JSON = Timeline.JSON;
  private static final int ROOMY = 100_000;

  private final Rulebook rules;
  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final Seats seats;
  private final MovableClock clock = new MovableClock();
  private final Conversations first;
  private final Conversations second;

  Centre(DataSource dataSource) {
    this(dataSource, PlainRules.PLAIN);
  }

  Centre(DataSource dataSource, Rulebook rules) {
    this.rules = rules;
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.seats = new Seats(jdbc, JSON);
    Stream.of(PlainRules.SUPPORT, PlainRules.SALES, PlainRules.NIGHT)
        .forEach(queue -> queue(queue, "messaging"));
    queue(PlainRules.CASES, "record");
    queue(PlainRules.PHONE, "voice");
    workstream(PlainRules.WEBSITE, PlainRules.SUPPORT, "live-chat");
    workstream(PlainRules.CASE_WORK, PlainRules.CASES, "record");
    workstream(PlainRules.HOTLINE, PlainRules.PHONE, "voice");
    Arrays.stream(Person.values())
        .filter(person -> person.actor().id() != null)
        .forEach(person -> seats.hire(person.id(), person.names()));
    Person.seated()
        .forEach(person -> seats.seat(person.id(), person != Person.ROBO, ROOMY, clock.instant()));
    first = node();
    second = node();
  }

  private Conversations node() {
    var store = new ConversationStore(jdbc, JSON);
    return new Conversations(
        dataSource,
        new ConversationClerk(
            store,
            seats.store(),
            new ReceiptStore(),
            new OfferStore(jdbc, store),
            new ParticipantStore(jdbc, store),
            new EventLog(jdbc),
            new EventCodec(JSON),
            new AuditTrail(dataSource, JSON),
            seats.roster(),
            () -> rules,
            clock));
  }

  private void queue(Ref queue, String type) {
    jdbc.sql("insert into queue (id, name, names, type) values (?, ?, ?::jsonb, ?)")
        .params(queue.id(), queue.name(), json(queue.names()), type)
        .update();
  }

  private void workstream(Ref workstream, Ref queue, String channel) {
    jdbc.sql(
            """
            insert into workstream (id, name, names, channel, queue_id, units, allowed_presences,
              offer_seconds, monitoring)
            values (?, ?, ?::jsonb, ?, ?, 30, '{}', 60, '{}')
            """)
        .params(workstream.id(), workstream.name(), json(workstream.names()), channel, queue.id())
        .update();
  }

  private static String json(Names names) {
    return JSON.writeValueAsString(names);
  }

  Conversations first() {
    return first;
  }

  /** The other node in odd rounds, the same one in even: both kinds of race. */
  Conversations other(int round) {
    return round % 2 == 0 ? first : second;
  }

  MovableClock clock() {
    return clock;
  }

  Seats seats() {
    return seats;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  Conversation conversation(UUID id) {
    return new ConversationStore(jdbc, JSON).find(id).orElseThrow();
  }

  /** New conversations, all of them opened together. */
  List<UUID> open(int count) {
    List<UUID> ids = Stream.generate(Ids::next).limit(count).toList();
    Command start = Commands.start(Channel.LIVE_CHAT, Consent.NOT_ASKED);
    all(ids, id -> new Request(id, Person.CUSTOMER.who(), start));
    return ids;
  }

  List<UUID> offered(int count, Person agent) {
    List<UUID> ids = open(count);
    all(ids, id -> new Request(id, Who.SYSTEM, Commands.route(agent)));
    return ids;
  }

  List<UUID> talking(int count, Person agent) {
    List<UUID> ids = offered(count, agent);
    all(ids, id -> accept(id, agent));
    return ids;
  }

  Request accept(UUID id, Person agent) {
    return new Request(id, agent.who(), new Command.Accept(conversation(id).offer().id()));
  }

  void closeAll(List<UUID> ids) {
    all(ids, id -> new Request(id, Person.DANA.who(), Commands.forceClose()));
  }

  private void all(List<UUID> ids, Function<UUID, Request> request) {
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    ids.forEach(id -> answers.add(first.submit(request.apply(id))));
    answers.forEach(CompletableFuture::join);
  }

  @Override
  public void close() {
    first.destroy();
    second.destroy();
  }
}
