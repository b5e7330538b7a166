package io.moked.supervision.agents;

import io.moked.store.TableNews;
import io.moked.workforce.CapacityProfile;
import io.moked.workforce.CapacityProfileStore;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What skills and capacity profiles are called, in memory. */
@Component
class PanelWords {

  private record Known(Map<UUID, Skill> skills, Map<UUID, CapacityProfile> profiles) {}

  private final SkillStore skills;
  private final CapacityProfileStore profiles;
  private volatile Known known;

  PanelWords(SkillStore skills, CapacityProfileStore profiles, TableNews news) {
    this.skills = skills;
    this.profiles = profiles;
    this.known = read();
    news.follow(Set.of("skill", "capacity_profile"), () -> known = read());
  }

  private Known read() {
    return new Known(
        skills.all().stream().collect(Collectors.toMap(Skill::id, Function.identity())),
        profiles.all().stream()
            .collect(Collectors.toMap(CapacityProfile::id, Function.identity())));
  }

  /** One that was created a moment ago may not be known yet; it is there with the next look. */
  Optional<Skill> skill(UUID id) {
    return Optional.ofNullable(known.skills().get(id));
  }

  Optional<CapacityProfile> profile(UUID id) {
    return Optional.ofNullable(known.profiles().get(id));
  }
}
