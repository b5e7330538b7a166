package io.moked.bench;

import io.moked.conversation.Audience;
import io.moked.conversation.Channel;
import io.moked.conversation.Command;
import io.moked.conversation.Consent;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.Phase;
import io.moked.conversation.Ref;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Actor;
import io.moked.ledger.Overloaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Changes on a fixed beat, whether or not the one before is done: what a busy hour brings. */
final class Beat {

  private static final int SCREENED = 5;
  private static final int IN_TEN = 10;

  private final Conversations conversations;
  private final Ongoing ongoing;
  private final Sightings sightings;
  private final Random random;
  private final List<UUID> all = new ArrayList<>();
  private final List<UUID> workstreams;

  Beat(Conversations conversations, Ongoing ongoing, Sightings sightings, Random random) {
    this.conversations = conversations;
    this.ongoing = ongoing;
    this.sightings = sightings;
    this.random = random;
    ongoing.all().forEach(it -> all.add(it.id()));
    workstreams = ongoing.all().stream().map(it -> it.workstream().id()).distinct().toList();
  }

  /** So many changes a second; one in five to what somebody is looking at. */
  void run(int perSecond, int seconds, List<Onlooker> onlookers) {
    long beat = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long start = System.nanoTime();
    for (int i = 0; i < perSecond * seconds; i++) {
      LockSupport.parkNanos(start + i * beat - System.nanoTime());
      List<UUID> rows = i % SCREENED == 0 ? any(onlookers).rows() : List.of();
      if (rows.isEmpty()) {
        int slot = random.nextInt(all.size());
        change(all.get(slot), slot);
      } else {
        change(any(rows), -1);
      }
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Whoever goes makes way for somebody who arrives. */
  private void change(UUID id, int slot) {
    Conversation it = ongoing.find(id).orElse(null);
    boolean isPlace = slot >= 0 && ongoing.all().size() < all.size();
    if (it != null && !isPlace) {
      if (sightings.handIn(id)) {
        submit(next(it));
      }
    } else if (slot >= 0) {
      UUID fresh = sightings.fresh();
      all.set(slot, fresh);
      sightings.handIn(fresh);
      submit(new Request(fresh, Who.customer("Customer"), start()));
    }
  }

  private Command start() {
    return new Command.Start(
        Channel.LIVE_CHAT,
        "Customer " + random.nextInt(10_000),
        "en",
        "bench",
        any(workstreams),
        Map.of(),
        Map.of(),
        Consent.NOT_ASKED);
  }

  private Request next(Conversation it) {
    UUID id = it.id();
    Who customer = Who.customer(it.customer().name());
    Ref owner = it.owner().orElse(null);
    boolean moves = random.nextInt(IN_TEN) < 3;
    if (owner == null || it.phase() == Phase.WAITING || (!moves && it.phase() == Phase.TALKING)) {
      boolean ends = owner == null && random.nextInt(IN_TEN) == 0;
      return new Request(id, customer, ends ? new Command.CustomerEnd() : say());
    }
    var agent = new Actor(Actor.Kind.AGENT, owner.id(), owner.name(), owner.names());
    Command command =
        it.phase() == Phase.WRAP_UP
            ? new Command.Close()
            : random.nextBoolean() ? new Command.Park() : new Command.End();
    return new Request(id, new Who(agent, Who.Rights.NONE, false), command);
  }

  private Command say() {
    String text = "Message " + random.nextInt();
    return new Command.Say(text, Audience.PUBLIC, Long.toString(random.nextLong()));
  }

  private void submit(Request request) {
    UUID id = request.conversationId();
    try {
      var _ =
          conversations
              .submit(request)
              .whenComplete((outcome, _) -> {
                if (!(outcome instanceof Outcome.Done)) {
                  sightings.forget(id);
                }
              });
    } catch (Overloaded e) {
      sightings.forget(id); // a beat that is missed is missing in the changes a second
    }
  }
}
