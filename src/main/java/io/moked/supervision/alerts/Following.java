package io.moked.supervision.alerts;

import io.moked.identity.Staff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which alerts reach somebody: those within his sight that he has chosen to be told of. */
@Component
class Following {

  /**
   * Some alerts, the last raised first; fewer than asked for where others are out of sight.
   *
   * @param next where the next page begins; null if there is none
   */
  record Page(List<Alert> alerts, @Nullable UUID next) {}

  private final AlertSearch search;
  private final AlertSubscriptions subscriptions;
  private final AlertSight sight;

  Following(AlertSearch search, AlertSubscriptions subscriptions, AlertSight sight) {
    this.search = search;
    this.subscriptions = subscriptions;
    this.sight = sight;
  }

  /**
   * By his rights as they are now, whose change closes his sockets, and by his choice as it is at
   * each alert.
   */
  Predicate<Alert> of(Staff staff) {
    Predicate<Alert> seen = sight.of(staff);
    return alert -> subscriptions.of(staff.id()).follows(alert) && seen.test(alert);
  }

  /** What is open of it. */
  List<Alert> open(Staff staff, int limit) {
    var query = new AlertSearch.Query(true, Set.of(), Set.of(), null, null, null, null, limit);
    return page(staff, true, query).alerts();
  }

  /**
   * @param followed only what he has chosen; else everything within his sight
   */
  Page page(Staff staff, boolean followed, AlertSearch.Query query) {
    List<Alert> found = search.find(followed ? query.of(subscriptions.of(staff.id())) : query);
    return new Page(
        found.stream().filter(sight.of(staff)).toList(),
        found.size() == query.limit() ? found.getLast().id() : null);
  }
}
