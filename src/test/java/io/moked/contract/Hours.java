package io.moked.contract;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Operating hours as an administrator lays them out. */
final class Hours {

  private Hours() {}

  /** The same every day; none is never. */
  static UUID daily(AdministratorSeat admin, String zone, String... fromTo) {
    return AdministratorSeat.idOf(admin.post("/api/operating-hours", request(zone, fromTo)));
  }

  static UUID never(AdministratorSeat admin) {
    return daily(admin, "UTC");
  }

  static void change(AdministratorSeat admin, UUID id, String zone, String... fromTo) {
    admin.put("/api/operating-hours/" + id, request(zone, fromTo));
  }

  private static Map<String, Object> request(String zone, String... fromTo) {
    List<Map<String, String>> week =
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .flatMap(day -> Arrays.stream(fromTo).map(it -> span(day, it.split("-"))))
            .toList();
    var request = new LinkedHashMap<String, Object>();
    request.put("name", Catalogue.unique("Hours"));
    request.put("zone", zone);
    request.put("week", week);
    request.put("holidays", List.of());
    return request;
  }

  private static Map<String, String> span(String day, String[] fromTo) {
    return Map.of("day", day, "from", fromTo[0], "to", fromTo[1]);
  }
}
