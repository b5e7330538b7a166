package io.moked.supervision;

import io.moked.conversation.Rulebook;
import io.moked.conversation.Verb;
import io.moked.routing.Organisation;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The organisation and its switches, put together as the rulebook of decisions. */
@Component
class SupervisionRules implements Supplier<Rulebook> {

  private final Organisation organisation;
  private final Switches switches;

  SupervisionRules(Organisation organisation, Switches switches) {
    this.organisation = organisation;
    this.switches = switches;
  }

  @Override
  public Rulebook get() {
    return new Current(organisation, switches.state());
  }

  private record Current(Organisation organisation, Switches.State switches) implements Rulebook {

    @Override
    public Optional<Terms> workstream(UUID id) {
      return organisation.terms(id);
    }

    @Override
    public Optional<QueueTerms> queue(UUID id) {
      return organisation.queueTerms(id);
    }

    @Override
    public boolean isOn(Verb.Switch which) {
      return switches.isOn(which);
    }
  }
}
