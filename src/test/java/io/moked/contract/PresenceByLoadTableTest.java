package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agent is by what he holds, row by row (behaviour 4.6). */
class PresenceByLoadTableTest extends Outside {

  private Catalogue catalogue;

  @AfterEach
  void aviIsAsHeWas() {
    catalogue.gives(avi, "capacityProfiles");
    admin.givesUnits(avi, 100);
  }

  /**
   * A dash is a kind of capacity that he has not; else so many units of 30 each, and places in a
   * profile, of which so many are held.
   */
  @ParameterizedTest(name = "{0} of {1} units, {2} of {3} places, blocking {4}: {5}")
  @CsvSource({
    "0, 90, -, -, false, available",
    "1, 90, -, -, false, busy",
    "2, 90, -, -, false, busy",
    "3, 90, -, -, false, do-not-disturb",
    "1, 30, -, -, false, do-not-disturb",
    "0, 0, 0, 2, false, available",
    "0, 0, 1, 2, false, busy",
    "0, 0, 2, 2, false, do-not-disturb",
    "1, 30, 0, 2, false, busy",
    "1, 30, 1, 1, false, do-not-disturb",
    "0, 30, 1, 1, false, busy",
    "0, 90, 1, 1, true, do-not-disturb",
    "1, 90, 0, 1, true, busy"
  })
  void hisPresenceFollowsFromWhatHeHolds(
      int talks, int units, String held, String places, boolean blocking, String presence) {
    catalogue = new Catalogue(admin);
    admin.givesUnits(avi, units);
    String profile = "";
    if (!places.equals("-")) {
      profile =
          id(catalogue.profile(Map.of("limit", Integer.parseInt(places), "blocking", blocking)));
      catalogue.gives(avi, "capacityProfiles", Map.of("profileId", profile));
    }
    avi.isAvailable();
    var all = new ArrayList<Customer>();
    for (int n = 0; n < talks; n++) {
      all.add(taken());
    }
    if (!held.equals("-")) {
      centre.changeWorkstream(Map.of("capacityProfiles", List.of(profile)));
      for (int n = 0; n < Integer.parseInt(held); n++) {
        all.add(taken());
      }
    }

    assertPresence(presence);
    all.forEach(dana::forceCloses);
    assertPresence("available");
  }

  private Customer taken() {
    Customer customer = customers.starts("Yossi");
    avi.accepts(customer);
    return customer;
  }

  private void assertPresence(String presence) {
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo(presence);
  }

  @ParameterizedTest
  @CsvSource({"away, away", "do-not-disturb, do-not-disturb", "offline, offline"})
  void whatHeChoseStaysWhateverHeHolds(String chosen, String presence) {
    catalogue = new Catalogue(admin);
    Customer yossi = talking();
    avi.is(chosen);

    dana.forceCloses(yossi);

    assertPresence(presence);
  }
}
