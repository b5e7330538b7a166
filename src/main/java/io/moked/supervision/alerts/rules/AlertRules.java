package io.moked.supervision.alerts.rules;

import io.moked.ledger.Stream;
import io.moked.store.TableNews;
import io.moked.supervision.alerts.AlertKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The rules of the organisation, in memory. */
@Component
public class AlertRules {

  private final AlertRuleStore store;
  private final Stream<AlertRules> changes = new Stream<>();
  private volatile List<AlertRule> rules;

  AlertRules(AlertRuleStore store, TableNews news) {
    this.store = store;
    this.rules = store.all();
    news.follow(Set.of("alert_rule"), this::reload);
  }

  private synchronized void reload() {
    List<AlertRule> now = store.all();
    if (!now.equals(rules)) {
      rules = now;
      changes.publish(this);
    }
  }

  public List<AlertRule> all() {
    return rules;
  }

  public Optional<AlertRule> find(UUID id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rules of a kind that hold. */
  public List<AlertRule> of(AlertKind kind) {
    return rules.stream().filter(rule -> rule.enabled() && rule.kind() == kind).toList();
  }

  /** Creates or changes one; false if another one has its name. */
  boolean save(AlertRule rule) {
    try {
      store.save(rule);
    } catch (DuplicateKeyException e) {
      return false;
    }
    reload();
    return true;
  }

  void delete(UUID id) {
    store.delete(id);
    reload();
  }

  /** Told after every change. */
  public Stream<AlertRules> changes() {
    return changes;
  }
}
