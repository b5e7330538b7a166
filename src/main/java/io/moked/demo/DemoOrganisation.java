package io.moked.demo;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.QueueType;
import io.moked.identity.Directory;
import io.moked.identity.NewStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.language.Texts;
import io.moked.ledger.Actor;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.Workstream;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.setup.Handling;
import io.moked.routing.setup.QueueSettings;
import io.moked.time.Ids;
import io.moked.workforce.AgentStore;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sets up the demo organisation in an empty database, before the server takes its first request.
 * Its passwords are known to all, so while it is on the server listens on loopback only.
 */
@Component
@WhileDemo
class DemoOrganisation implements SmartLifecycle {

  private static final String PASSWORD = "demo";
  private static final int UNITS = 100;

  private final Directory directory;
  private final AgentStore seats;
  private final Roster roster;
  private final Organisation organisation;
  private final DemoSkills skills;
  private final DemoClosings closings;
  private final Clock clock;
  private volatile boolean running;

  DemoOrganisation(
      Directory directory,
      AgentStore seats,
      Roster roster,
      Organisation organisation,
      DemoSkills skills,
      DemoClosings closings,
      Clock clock) {
    this.directory = directory;
    this.seats = seats;
    this.roster = roster;
    this.organisation = organisation;
    this.skills = skills;
    this.closings = closings;
    this.clock = clock;
  }

  @Override
  public void start() {
    if (directory.isEmpty()) {
      setUp();
    }
    running = true;
  }

  private void setUp() {
    person("admin", new Names("Ruth Admin", "רות מנהלת"), Role.ADMINISTRATOR);
    UUID dana = person("dana", new Names("Dana Levi", "דנה לוי"), Role.SUPERVISOR);
    UUID api =
        person("api", new Names("API program", "תוכנת API"), Role.SUPERVISOR, Role.API_ACCESS);
    List<UUID> agents =
        List.of(
            person("avi", new Names("Avi Cohen", "אבי כהן"), Role.AGENT),
            person("noa", new Names("Noa Friedman", "נעה פרידמן"), Role.AGENT),
            person("maya", new Names("Maya Haddad", "מאיה חדאד"), Role.AGENT),
            person("tom", new Names("Tom Baker", "תום בייקר"), Role.AGENT));
    UUID robo = person("robo", new Names("Robo", "רובו"), Role.AGENT);
    agents.forEach(id -> seat(id, true));
    seat(dana, true);
    seat(api, true);
    seat(robo, false);
    skills.setUp(agents.get(0), agents.get(1), agents.get(2), agents.get(3));
    closings.setUp();
    roster.reload();
    layOut(Set.copyOf(agents), Set.copyOf(agents.subList(2, 4)));
  }

  private UUID person(String username, Names names, Role... roles) {
    Staff staff =
        directory.create(
            new NewStaff(username, names.en(), names, Set.of(roles), Language.EN, PASSWORD));
    return staff.id();
  }

  private void seat(UUID id, boolean human) {
    seats.create(id, human, UNITS, Actor.SYSTEM, clock.instant());
  }

  private void layOut(Set<UUID> agents, Set<UUID> sellers) {
    UUID support = queue(new Names("Support", "תמיכה"), QueueType.MESSAGING, agents);
    queue(new Names("Sales", "מכירות"), QueueType.MESSAGING, sellers);
    queue(new Names("Cases", "פניות"), QueueType.RECORD, agents);
    queue(new Names("Phone", "טלפון"), QueueType.VOICE, agents);
    Texts texts = Texts.of("texts");
    var workstream =
        new Workstream(
            Ids.next(),
            "Website chat",
            new Names("Website chat", "צ'אט באתר"),
            Channel.LIVE_CHAT,
            support,
            30,
            Set.of(Presence.AVAILABLE, Presence.BUSY),
            120,
            new MonitoringPolicy(
                MonitoringPolicy.Demand.NOTICE,
                Map.of(
                    "en", texts.get(Language.EN, "monitoring.notice"),
                    "he", texts.get(Language.HE, "monitoring.notice")),
                false),
            Handling.usual(Channel.LIVE_CHAT),
            RoutingRules.NONE);
    organisation.save(workstream);
    organisation.saveWidget("demo", workstream.id());
  }

  private UUID queue(Names names, QueueType type, Set<UUID> members) {
    var queue =
        new Queue(Ids.next(), names.en(), names, type, 100, members, null, QueueSettings.USUAL);
    organisation.save(queue);
    return queue.id();
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which starts in the last phases. */
  @Override
  public int getPhase() {
    return 0;
  }
}
