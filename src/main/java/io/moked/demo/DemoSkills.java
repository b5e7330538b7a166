package io.moked.demo;

import io.moked.language.Names;
import io.moked.time.Ids;
import io.moked.workforce.CustomPresence;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.Presence;
import io.moked.workforce.RatingModel;
import io.moked.workforce.RatingModelStore;
import io.moked.workforce.SeatChange;
import io.moked.workforce.SeatStore;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillLevel;
import io.moked.workforce.SkillStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the agents of the demo organisation can, and what they call their breaks. */
@Component
@WhileDemo
class DemoSkills {

  private static final int BEGINNER = 3;
  private static final int GOOD = 6;
  private static final int EXPERT = 9;
  private static final int NATIVE = 10;

  private final RatingModelStore models;
  private final SkillStore skills;
  private final CustomPresenceStore presences;
  private final SeatStore seats;

  DemoSkills(
      RatingModelStore models, SkillStore skills, CustomPresenceStore presences, SeatStore seats) {
    this.models = models;
    this.skills = skills;
    this.presences = presences;
    this.seats = seats;
  }

  /** The four who talk to customers, in the order in which they were taken in. */
  void setUp(UUID avi, UUID noa, UUID maya, UUID tom) {
    UUID scale = scale();
    UUID hebrew = skill(new Names("Hebrew", "עברית"), "language", scale);
    UUID english = skill(new Names("English", "אנגלית"), "language", scale);
    UUID billing = skill(new Names("Billing", "חיובים"), "topic", scale);
    UUID technical = skill(new Names("Technical", "תמיכה טכנית"), "topic", scale);
    can(avi, Map.of(hebrew, NATIVE, english, GOOD, billing, GOOD));
    can(noa, Map.of(hebrew, NATIVE, english, EXPERT, technical, GOOD));
    can(maya, Map.of(hebrew, EXPERT, english, GOOD, billing, EXPERT, technical, BEGINNER));
    can(tom, Map.of(english, NATIVE, hebrew, BEGINNER, technical, EXPERT));
    presence(new Names("Lunch", "ארוחת צהריים"), Presence.AWAY);
    presence(new Names("Training", "הדרכה"), Presence.DO_NOT_DISTURB);
  }

  private UUID scale() {
    var model =
        new RatingModel(
            Ids.next(),
            "Proficiency",
            new Names("Proficiency", "רמת שליטה"),
            1,
            NATIVE,
            List.of(
                new RatingModel.Level(BEGINNER, new Names("Beginner", "מתחיל")),
                new RatingModel.Level(GOOD, new Names("Good", "טוב")),
                new RatingModel.Level(EXPERT, new Names("Expert", "מומחה"))));
    models.save(model);
    return model.id();
  }

  private UUID skill(Names names, String kind, UUID scale) {
    var skill = new Skill(Ids.next(), names.en(), names, kind, scale);
    skills.save(skill);
    return skill.id();
  }

  private void can(UUID agent, Map<UUID, Integer> levels) {
    var held = new HashMap<UUID, SkillLevel>();
    levels.forEach((skill, level) -> held.put(skill, new SkillLevel(level, true)));
    seats.change(agent, new SeatChange(null, held, null, null));
  }

  private void presence(Names names, Presence base) {
    presences.save(new CustomPresence(Ids.next(), names.en(), names, base));
  }
}
