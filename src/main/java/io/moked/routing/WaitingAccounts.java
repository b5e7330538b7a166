package io.moked.routing;

import io.moked.conversation.Conversation;
import io.moked.conversation.WantedSkill;
import io.moked.routing.WaitingAccount.Member;
import io.moked.routing.WaitingAccount.Obstacle;
import io.moked.routing.floor.Standing;
import io.moked.routing.setup.Distribution;
import io.moked.workforce.Presence;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together why a conversation still waits, from the matcher's floor and the rules. */
@Component
class WaitingAccounts {

  private static final int MOST_AGENTS = 20;

  /** The floor answers between two matches: thousands of them take less than this. */
  private static final int PATIENCE_SECONDS = 5;

  private final Matcher matcher;
  private final Organisation organisation;
  private final WaitEstimates estimates;
  private final Explanations names;
  private final Clock clock;

  WaitingAccounts(
      Matcher matcher,
      Organisation organisation,
      WaitEstimates estimates,
      Explanations names,
      Clock clock) {
    this.matcher = matcher;
    this.organisation = organisation;
    this.estimates = estimates;
    this.names = names;
    this.clock = clock;
  }

  WaitingAccount of(Conversation c) {
    Optional<Standing> standing =
        matcher
            .why(c.id(), MOST_AGENTS)
            .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
    Optional<WaitEstimates.Wait> wait =
        standing.flatMap(it -> estimates.of(c.queue().id(), it.before()));
    Optional<Workstream> workstream = organisation.workstream(c.workstream().id());
    return new WaitingAccount(
        c.queue(),
        standing.map(it -> it.before() + 1).orElse(null),
        wait.map(WaitEstimates.Wait::low).orElse(null),
        wait.map(WaitEstimates.Wait::likely).orElse(null),
        wait.map(WaitEstimates.Wait::high).orElse(null),
        c.routing().queuedAt(),
        new WaitingAccount.Asked(
            c.units(), skills(c), presences(c, workstream), c.routing().capacityProfiles()),
        standing.map(Standing::free).orElse(0),
        members(c),
        standing.map(Standing::excluded).orElse(Map.of()),
        standing.map(this::agents).orElse(List.of()),
        c.routing().setAside(),
        obstacle(c, workstream));
  }

  /** As far as waiting has not let go of them yet. */
  private List<WantedSkill> skills(Conversation c) {
    long waited = Duration.between(c.routing().queuedAt(), clock.instant()).toSeconds();
    return c.routing().skills().stream().flatMap(wanted -> wanted.after(waited).stream()).toList();
  }

  /** A custom queue has its own in the place of the workstream's. */
  private Set<Presence> presences(Conversation c, Optional<Workstream> workstream) {
    Optional<Queue> queue = organisation.queue(c.queue().id());
    return queue.isEmpty() || workstream.isEmpty()
        ? Set.of()
        : Tiers.of(queue.get(), workstream.get()).stream()
            .flatMap(tier -> tier.presences().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  private List<Member> agents(Standing standing) {
    return standing.agents().stream()
        .map(it -> new Member(names.ref(it.id()), it.exclusion()))
        .toList();
  }

  private int members(Conversation c) {
    return organisation.queue(c.queue().id()).map(queue -> queue.members().size()).orElse(0);
  }

  private @Nullable Obstacle obstacle(Conversation c, Optional<Workstream> workstream) {
    if (c.routing().setAside()) {
      return Obstacle.SET_ASIDE;
    }
    if (c.forceClose() != null) {
      return Obstacle.CLOSING;
    }
    boolean picked =
        workstream.filter(it -> it.handling().distribution() == Distribution.PICK).isPresent();
    if (picked) {
      return Obstacle.PICKED_BY_AGENTS;
    }
    return members(c) == 0 ? Obstacle.NO_MEMBERS : null;
  }
}
