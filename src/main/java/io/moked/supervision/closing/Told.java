package io.moked.supervision.closing;

import io.moked.conversation.CloseText;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.Offer;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Participant;
import io.moked.conversation.Ref;
import io.moked.conversation.State;
import io.moked.identity.Directory;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.moked.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Who would be told of a force close, and what the customer would read (S22, G7). */
@Component
public class Told {

  /** In which part somebody is cut off. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Kind {
    AGENT,
    CONSULTANT,
    SUPERVISOR,
    CUSTOMER
  }

  /**
   * Somebody who is told.
   *
   * @param language the tag of the language in which he is
   */
  public record Person(UUID id, String name, @Nullable Names names, Kind kind, String language) {}

  /**
   * What would happen.
   *
   * @param preview the template's texts by language, filled in; none without a template
   * @param language which of them the customer would read; null without a template
   */
  public record Preview(
      List<Person> told, Map<String, String> preview, @Nullable String language) {}

  private final Directory directory;
  private final ForceCloses forceCloses;

  Told(Directory directory, ForceCloses forceCloses) {
    this.directory = directory;
    this.forceCloses = forceCloses;
  }

  /** If {@code by} force closes it now; he himself needs no telling. */
  public Preview preview(Conversation conversation, Staff by, @Nullable UUID templateId) {
    List<Person> told = conversation.state() == State.CLOSED ? List.of() : told(conversation, by);
    if (templateId == null) {
      return new Preview(told, Map.of(), null);
    }
    CloseText text = forceCloses.text(templateId);
    var preview = new TreeMap<String, String>();
    text.texts().keySet().forEach(tag -> preview.put(tag, text.in(tag, conversation)));
    return new Preview(told, preview, text.languageFor(conversation));
  }

  private List<Person> told(Conversation c, Staff by) {
    var told = new ArrayList<Person>();
    for (Participant participant : c.participants()) {
      add(told, participant.who(), kind(participant.mode()), by);
    }
    for (Offer offer : c.offers()) {
      if (c.modeOf(offer.agent().id()).isEmpty()) {
        boolean advice = offer.kind() == OfferKind.CONSULT;
        add(told, offer.agent(), advice ? Kind.CONSULTANT : Kind.AGENT, by);
      }
    }
    Conversation.Customer customer = c.customer();
    told.add(new Person(customer.id(), customer.name(), null, Kind.CUSTOMER, c.language()));
    return told;
  }

  private void add(List<Person> told, Ref who, Kind kind, Staff by) {
    if (!who.id().equals(by.id())) {
      Language language = directory.find(who.id()).map(Staff::language).orElse(Language.EN);
      told.add(new Person(who.id(), who.name(), who.names(), kind, language.tag()));
    }
  }

  private static Kind kind(Mode mode) {
    return switch (mode) {
      case PRIMARY -> Kind.AGENT;
      case CONSULT -> Kind.CONSULTANT;
      case MONITOR, WHISPER, JOINED -> Kind.SUPERVISOR;
    };
  }
}
