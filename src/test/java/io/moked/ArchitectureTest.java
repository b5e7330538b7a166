package io.moked;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and who may enter which; {@link House} is the table. */
class ArchitectureTest {

  private static final JavaClasses MOKED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.moked");

  @ParameterizedTest
  @MethodSource("io.moked.House#rooms")
  void aRoomKnowsOnlyTheRoomsItMayKnow(String room) {
    Set<String> forbidden = new TreeSet<>(House.rooms());
    forbidden.removeAll(House.known(room));
    String[] packages = forbidden.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(packageOf(room))
            .should()
            .dependOnClassesThat(resideInAnyPackage(packages).or(resideInAnyPackage("io.moked"))));
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> rooms = new TreeSet<>();
    MOKED.forEach(type -> {
      String name = type.getPackageName();
      if (name.startsWith("io.moked.")) {
        rooms.add(name.split("\\.")[2]);
      }
    });
    assertThat(House.rooms()).containsAll(rooms);
  }

  @Test
  void noRoomsGoRoundInACircle() {
    check(slices().matching("io.moked.(*)..").should().beFreeOfCycles());
  }

  @Test
  void channelsDoNotKnowOneAnother() {
    check(slices().matching("io.moked.channel.(*)..").should().notDependOnEachOther());
  }

  @Test
  void whatIsLegalIsDecidedWithoutInputAndOutput() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.moked.conversation..")
            .and()
            .haveSimpleNameStartingWith("Decid")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..")));
  }

  @ParameterizedTest
  @MethodSource("io.moked.House#pure")
  void whatIsPureKnowsNoInputAndOutput(String pure) {
    check(
        noClasses()
            .that()
            .resideInAPackage(pure)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "java.sql..", "javax.sql..", "java.net..", "org.springframework..")
                    .or(resideInAnyPackage("io.moked.routing", "io.moked.store.."))));
  }

  @Test
  void namesSayWhatAThingIs() {
    for (String vague : List.of("Util", "Manager", "Common", "Helper")) {
      check(noClasses().should().haveSimpleNameContaining(vague));
    }
  }

  @Test
  void timeComesFromAnInjectedClock() {
    ArchRule noDefaultClock =
        noClasses()
            .that()
            .resideOutsideOfPackage("io.moked.time")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");
    check(noDefaultClock);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.moked.replay..", "io.moked.bench..")
            .should()
            .callMethod(System.class, "nanoTime")
            .because("only those who measure from outside have a stop-watch of their own"));
  }

  @Test
  void controllersAreNamedSo() {
    check(
        classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .haveSimpleNameEndingWith("Controller"));
  }

  @Test
  void onlyTheEdgeKnowsHowHttpLooks() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(House.WITHOUT_HTTP)
            .and()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("jakarta.servlet..", "org.springframework.http..")));
  }

  private static String packageOf(String room) {
    return "io.moked." + room + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(MOKED);
  }
}
