package io.moked.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One thing that somebody tries. It means something in any situation, so any other step may be left
 * out before it and it can still be tried: that is how a failing game is shortened.
 *
 * @param pause how much time passes first
 * @param slot which of the conversations
 * @param who tries it, unless {@code fitting}
 * @param other whom it is about, where it is about somebody
 * @param fitting tried by the one who is most likely allowed to: the owner, or who is asked
 * @param choice settles everything else
 */
record Step(
    Duration pause, int slot, Kind kind, Person who, Person other, boolean fitting, int choice) {

  static final int SLOTS = 8;

  enum Kind {
    START,
    CUSTOMER_SAYS,
    CUSTOMER_ENDS,
    CUSTOMER_CONNECTION,
    STAFF_SAY,
    ROUTE,
    OFFER_SHOWN,
    PICK,
    ACCEPT,
    REJECT,
    PARK,
    RESUME,
    END,
    CLOSE,
    CONSULT,
    CONSULT_QUEUE,
    END_CONSULT,
    MONITOR,
    WHISPER,
    JOIN,
    TAKE_OVER,
    LEAVE,
    ASSIGN,
    ASSIGN_TO_QUEUE,
    TRANSFER,
    TRANSFER_TO_QUEUE,
    FORCE_CLOSE,
    UNDO_FORCE_CLOSE,
    LOSE_AGENT,
    /** All timers that are due fire. */
    TIMERS
  }

  /** What keeps conversations going comes more often than what ends them. */
  private static final List<Kind> FREQUENT =
      List.of(
          Kind.START,
          Kind.ROUTE,
          Kind.ROUTE,
          Kind.ASSIGN,
          Kind.ACCEPT,
          Kind.ACCEPT,
          Kind.ACCEPT,
          Kind.TRANSFER,
          Kind.TRANSFER,
          Kind.CONSULT,
          Kind.CONSULT_QUEUE,
          Kind.PARK,
          Kind.RESUME,
          Kind.CUSTOMER_SAYS,
          Kind.STAFF_SAY,
          Kind.TIMERS);

  private static final List<Person> STAFF =
      List.of(
          Person.AVI,
          Person.NOA,
          Person.MAYA,
          Person.TOM,
          Person.ROBO,
          Person.DANA,
          Person.RAMI,
          Person.API);

  static List<Step> random(long seed, int count) {
    var random = new SplittableRandom(seed);
    var steps = new ArrayList<Step>(count);
    for (int i = 0; i < count; i++) {
      steps.add(random(random));
    }
    return steps;
  }

  private static Step random(SplittableRandom random) {
    List<Kind> kinds = random.nextInt(3) > 0 ? FREQUENT : List.of(Kind.values());
    return new Step(
        pause(random),
        random.nextInt(SLOTS),
        kinds.get(random.nextInt(kinds.size())),
        STAFF.get(random.nextInt(STAFF.size())),
        STAFF.get(random.nextInt(STAFF.size())),
        random.nextInt(4) > 0,
        random.nextInt(100));
  }

  /** Mostly none, so that things happen at once; now and then longer than any timer. */
  private static Duration pause(SplittableRandom random) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> Duration.ofMillis(random.nextInt(5_000));
      case 3 -> Duration.ofSeconds(random.nextInt(240));
      case 4 -> random.nextInt(10) == 0 ? Duration.ofDays(31) : Duration.ZERO;
      default -> Duration.ZERO;
    };
  }

  /** Who tries it on {@code c}; null where there is no conversation yet. */
  Person person(Conversation c) {
    return switch (kind) {
      case START, CUSTOMER_SAYS, CUSTOMER_ENDS, CUSTOMER_CONNECTION -> Person.CUSTOMER;
      case ROUTE, LOSE_AGENT, TIMERS -> Person.MOKED;
      case ACCEPT, REJECT, OFFER_SHOWN ->
          c == null ? who : offer(c).map(it -> fitting(it.agent())).orElse(who);
      case STAFF_SAY, PARK, RESUME, END, CLOSE, CONSULT, CONSULT_QUEUE, END_CONSULT ->
          c == null ? who : c.owner().map(this::fitting).orElse(who);
      case MONITOR,
          WHISPER,
          JOIN,
          TAKE_OVER,
          ASSIGN,
          ASSIGN_TO_QUEUE,
          TRANSFER,
          TRANSFER_TO_QUEUE,
          FORCE_CLOSE,
          UNDO_FORCE_CLOSE ->
          fitting ? (choice % 2 == 0 ? Person.DANA : Person.RAMI) : who;
      case LEAVE, PICK -> who;
    };
  }

  private Person fitting(Ref ref) {
    return fitting
        ? STAFF.stream().filter(person -> person.id().equals(ref.id())).findFirst().orElse(who)
        : who;
  }

  Command command(Conversation c) {
    return switch (kind) {
      case START -> Commands.start(channel(), Consent.NOT_ASKED);
      case CUSTOMER_SAYS -> new Command.Say("customer " + choice, Audience.PUBLIC, "c" + choice);
      case CUSTOMER_ENDS -> new Command.CustomerEnd();
      case CUSTOMER_CONNECTION -> new Command.CustomerConnection(choice % 2 == 0);
      case STAFF_SAY ->
          new Command.Say(
              "staff " + choice,
              choice % 2 == 0 ? Audience.PUBLIC : Audience.INTERNAL,
              "s" + choice);
      case ROUTE -> Commands.route(other);
      case OFFER_SHOWN -> new Command.OfferShown(offerId(c));
      case PICK -> new Command.Pick();
      case ACCEPT -> new Command.Accept(offerId(c));
      case REJECT -> new Command.Reject(offerId(c));
      case PARK -> new Command.Park();
      case RESUME -> new Command.Resume();
      case END -> new Command.End();
      case CLOSE -> new Command.Close();
      case CONSULT -> choice % 2 == 0 ? Commands.consult(other) : Commands.consultInPublic(other);
      case CONSULT_QUEUE -> Commands.consult(queue());
      case END_CONSULT -> new Command.EndConsult(other.id());
      case MONITOR -> new Command.Monitor();
      case WHISPER -> new Command.Whisper();
      case JOIN -> new Command.Join();
      case TAKE_OVER -> new Command.TakeOver();
      case LEAVE -> new Command.Leave();
      case ASSIGN -> new Command.Assign(other.id(), null, override());
      case ASSIGN_TO_QUEUE -> new Command.Assign(null, queue().id(), override());
      case TRANSFER -> new Command.Transfer(other.id(), null, override());
      case TRANSFER_TO_QUEUE -> new Command.Transfer(null, queue().id(), override());
      case FORCE_CLOSE -> Commands.forceClose(choice % 20);
      case UNDO_FORCE_CLOSE -> new Command.UndoForceClose();
      case LOSE_AGENT -> new Command.LoseAgent(other.id());
      case TIMERS -> new Command.AutoClose();
    };
  }

  private boolean override() {
    return choice % 3 == 0;
  }

  private Channel channel() {
    return switch (choice % 8) {
      case 0 -> Channel.VOICE;
      case 1 -> Channel.RECORD;
      case 2 -> Channel.WHATSAPP;
      default -> Channel.LIVE_CHAT;
    };
  }

  private Ref queue() {
    return switch (choice % 5) {
      case 0 -> PlainRules.CASES;
      case 1 -> PlainRules.NIGHT;
      case 2 -> PlainRules.SUPPORT;
      default -> PlainRules.SALES;
    };
  }

  /** The offer that stands; now and then another one, or one that never was. */
  private java.util.UUID offerId(Conversation c) {
    return c == null || choice % 10 == 0 ? other.id() : offer(c).map(Offer::id).orElse(other.id());
  }

  /** One of those that stand. */
  private java.util.Optional<Offer> offer(Conversation c) {
    return c.offers().isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(c.offers().get(choice % c.offers().size()));
  }
}
