package io.moked.identity;

import io.moked.language.Language;
import io.moked.time.Ids;
import io.moked.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Everybody who works here. A change holds at once: open sessions see a new role or name with their
 * next request, and end when their holder is deactivated or his password is changed.
 */
@Component
public class Directory {

  private final StaffStore store;
  private final Passwords passwords;
  private final Sessions sessions;

  Directory(StaffStore store, Passwords passwords, Sessions sessions) {
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  public Optional<Staff> find(UUID id) {
    return store.find(id);
  }

  /** Everybody, the deactivated included, by username. */
  public List<Staff> findAll() {
    return store.findAll();
  }

  /** True until the first person is taken in. */
  public boolean isEmpty() {
    return !store.hasAny();
  }

  /**
   * Takes somebody in. Throws a {@link Problem} {@code invalid} that names every field that is not
   * within the bounds of {@link NewStaff}, {@code username-taken} where there is one already.
   */
  public Staff create(NewStaff details) {
    StaffBounds.check(details);
    Staff staff =
        new Staff(
            Ids.next(),
            details.username(),
            details.name(),
            details.names(),
            details.roles(),
            details.language(),
            null,
            true);
    if (!store.insert(staff, passwords.hash(details.password()))) {
      throw Problem.refused("username-taken");
    }
    return staff;
  }

  /**
   * Changes everything but the id, the username and the password. Throws a {@link Problem} {@code
   * invalid} for what is out of bounds, {@code not-found} for an unknown id.
   */
  public Staff update(Staff staff) {
    StaffBounds.check(staff);
    if (!store.update(staff)) {
      throw Problem.notFound();
    }
    if (staff.active()) {
      sessions.changed(staff.id());
    } else {
      sessions.endAll(staff.id());
    }
    return staff;
  }

  /** Changes in which language this person is answered. */
  public void setLanguage(UUID id, Language language) {
    store.setLanguage(id, language);
    sessions.refresh(id);
  }

  /** Notes that this person knows he may be monitored (S2); the first time is the one kept. */
  public void acknowledge(UUID id, Instant at) {
    store.acknowledge(id, at);
    sessions.refresh(id);
  }

  /** Sets a new password of 1 to 128 characters and ends every session of its holder. */
  public void changePassword(UUID id, String password) {
    StaffBounds.checkPassword(password);
    store.setPassword(id, passwords.hash(password));
    sessions.endAll(id);
  }

  /**
   * Ends every session of this person, who can't sign in any more. Does nothing the second time.
   */
  public void deactivate(UUID id) {
    Staff staff = store.find(id).orElseThrow(Problem::notFound);
    update(
        new Staff(
            id,
            staff.username(),
            staff.name(),
            staff.names(),
            staff.roles(),
            staff.language(),
            staff.acknowledgedAt(),
            false));
  }
}
