package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.AuditEntry;
import io.moked.workforce.Agent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One conversation while commands come, and what became of the last one. */
final class Story {

  private final World world;
  private final UUID id;
  private Outcome outcome;

  Story(World world) {
    this.world = world;
    this.id = world.freshId();
  }

  Story when(Person person, Command command) {
    return when(person.who(), command);
  }

  Story when(Who who, Command command) {
    outcome = world.send(new Request(id, who, command));
    return this;
  }

  Story accepts(Person person) {
    return when(person, new Command.Accept(offerTo(person).id()));
  }

  Story rejects(Person person) {
    return when(person, new Command.Reject(offerTo(person).id()));
  }

  /** Nobody answers the offer that stands until it expires. */
  Story nobodyAnswers() {
    after(PlainRules.OFFER_TIME);
    return when(Person.MOKED, new Command.Expire(offer().id()));
  }

  Story after(Duration time) {
    world.pass(time);
    return this;
  }

  Story elevateTo(Call call) {
    world.alter(id, conversation -> Elevation.to(call, conversation));
    return this;
  }

  Story isDone() {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return this;
  }

  Story isRefusedWith(Refusal.Code code) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
    return this;
  }

  Story saying(String field, Object value) {
    assertThat(refusal().details()).containsEntry(field, value);
    return this;
  }

  Refusal refusal() {
    return ((Outcome.Refused) outcome).refusal();
  }

  /** What the last command caused. */
  List<Event> events() {
    return recorded().stream().map(Recorded::event).toList();
  }

  List<Recorded> recorded() {
    return ((Outcome.Done) outcome).events();
  }

  long seq() {
    return ((Outcome.Done) outcome).seq();
  }

  /** What the customer learns of the last command. */
  List<Event> shownToCustomer() {
    return recorded().stream().filter(it -> it.publicSeq() != null).map(Recorded::event).toList();
  }

  /** What the staff's timeline says of the last command. */
  List<Event> shownToStaff() {
    return recorded().stream().filter(it -> it.seq() != null).map(Recorded::event).toList();
  }

  Conversation conversation() {
    return world.conversation(id);
  }

  Phase phase() {
    return conversation().phase();
  }

  /** The one for him, or else the one for somebody else. */
  private Offer offerTo(Person person) {
    return conversation().offerTo(person.id()).orElseGet(this::offer);
  }

  Offer offer() {
    return conversation().offer();
  }

  Optional<Mode> modeOf(Person person) {
    return conversation().modeOf(person.id());
  }

  boolean isOwnedBy(Person person) {
    return conversation().isOwnedBy(person.id());
  }

  Agent agent(Person person) {
    return world.agent(person);
  }

  int unitsOf(Person person) {
    return world.agent(person).unitsUsed();
  }

  World world() {
    return world;
  }

  /** The audit's last entry. */
  AuditEntry audited() {
    return world.acts().getLast();
  }

  Map<String, Object> auditDetail() {
    return audited().detail();
  }
}
