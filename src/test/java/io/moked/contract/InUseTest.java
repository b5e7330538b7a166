package io.moked.contract;

import static io.moked.contract.Catalogue.PROFILES;
import static io.moked.contract.Catalogue.SKILLS;
import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertRefused;
import static io.moked.contract.Rules.after;
import static io.moked.contract.Rules.always;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routes;
import static io.moked.contract.Rules.skill;
import static io.moked.contract.Rules.skills;
import static io.moked.contract.Rules.test;
import static io.moked.contract.Rules.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What something else leads to is not deleted from under it, and the refusal changes nothing. */
class InUseTest extends Outside {

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  private void assertInUse(String path, Object id) {
    JsonNode before = admin.one(path, id);
    assertRefused("in-use", () -> admin.delete(path + "/" + id));
    assertThat(admin.one(path, id)).isEqualTo(before);
  }

  @Test
  void aQueueWhereSomebodyWaits() {
    Customer yossi = customers.starts("Yossi");
    JsonNode head = dana.sees(yossi);
    UUID queue = centre.queue();
    centre.changeWorkstream(Map.of("queueId", admin.opensQueue(avi)));

    assertInUse("/api/queues", queue);

    assertThat(dana.sees(yossi).get("queue")).isEqualTo(head.get("queue"));
    avi.isAvailable();
    avi.accepts(yossi);
  }

  @Test
  void aQueueThatIsAFallback() {
    UUID rest = admin.opensQueue(tom);
    centre.changeWorkstream(Map.of("fallbackQueueId", rest));

    assertInUse("/api/queues", rest);
    centre.changeWorkstream(Usual.handling());
    admin.delete("/api/queues/" + rest);
  }

  @Test
  void aQueueThatARouteLeadsTo() {
    UUID sales = admin.opensQueue(tom);
    centre.changeWorkstream(routes(route("sales", test("language", "is", "he"), sales)));

    assertInUse("/api/queues", sales);
    centre.changeWorkstream(Usual.handling());
    admin.delete("/api/queues/" + sales);
  }

  @Test
  void aQueueThatAnotherOverflowsInto() {
    UUID second = admin.opensQueue(tom);
    admin.changesQueue(centre.queue(), overflow(List.of(), List.of(after(60, to(second)))));

    assertInUse("/api/queues", second);
    admin.changesQueue(centre.queue(), overflow(List.of(), List.of()));
    admin.delete("/api/queues/" + second);
  }

  @Test
  void aWorkstreamThatHasConversations() {
    customers.starts("Yossi");

    assertInUse("/api/workstreams", centre.widgetWorkstream().get("id").asString());
    assertThat(customers.starts("Naomi")).isNotNull();
  }

  @Test
  void aSkillThatARuleAsksForOrAConversationThatWaits() {
    String shoes = id(catalogue.skill());
    centre.changeWorkstream(always(skills(skill(shoes, 3))));
    assertInUse(SKILLS, shoes);

    Customer yossi = customers.starts("Yossi");
    centre.changeWorkstream(Usual.handling());
    assertInUse(SKILLS, shoes);
    dana.forceCloses(yossi);
    admin.delete(SKILLS + "/" + shoes);
  }

  @Test
  void aCapacityProfileThatAWorkstreamTakesOrARuleSets() {
    String chats = id(catalogue.profile(Map.of("limit", 3)));
    centre.changeWorkstream(Map.of("capacityProfiles", List.of(chats)));
    assertInUse(PROFILES, chats);

    centre.changeWorkstream(Usual.handling());
    centre.changeWorkstream(always(Map.of("capacityProfiles", List.of(chats))));
    assertInUse(PROFILES, chats);
    centre.changeWorkstream(Usual.handling());
    admin.delete(PROFILES + "/" + chats);
  }

  @Test
  void operatingHoursThatARuleLooksAt() {
    UUID hours = Hours.never(admin);
    UUID sales = admin.opensQueue(tom);
    centre.changeWorkstream(routes(route("open", test("time.hours", "open", hours), sales)));

    assertInUse("/api/operating-hours", hours);
    centre.changeWorkstream(Usual.handling());
    admin.delete("/api/operating-hours/" + hours);
  }

  @Test
  void operatingHoursThatABucketLooksAt() {
    UUID hours = Hours.never(admin);
    admin.changesQueue(
        centre.queue(),
        Map.of(
            "assignment",
            Custom.assignment(
                List.of(Custom.bucket("late", test("time.hours", "closed", hours), "oldest")),
                List.of(Custom.anybody()))));

    assertInUse("/api/operating-hours", hours);
  }
}
