package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every phase: legal, or the code that refuses it. Written without the code. */
class TransitionsTest {

  /**
   * yes: legal; no: wrong-state; gone: offer-gone; taken: already-assigned; over: already-closed.
   */
  private static final String TABLE =
      """
                            open   offered  talking  waiting  wrap-up  closed
      Start                 no     no       no       no       no       over
      CustomerEnd           yes    yes      yes      yes      no       over
      CustomerConnection    yes    yes      yes      yes      yes      over
      Say                   yes    yes      yes      yes      yes      over
      Route                 yes    no       no       no       no       over
      OfferShown            no     yes      yes      yes      no       over
      Pick                  yes    taken    taken    taken    no       over
      Overflow              yes    no       no       no       no       over
      ReleaseUnits          no     no       no       no       yes      over
      Accept                gone   yes      yes      yes      gone     gone
      Reject                gone   yes      yes      yes      gone     gone
      Park                  no     no       yes      no       no       over
      Resume                no     no       no       yes      no       over
      End                   no     no       yes      yes      no       over
      Close                 no     no       no       no       yes      over
      Consult               no     no       yes      no       no       over
      EndConsult            no     no       yes      yes      yes      over
      Monitor               yes    yes      yes      yes      yes      over
      Whisper               no     no       yes      no       yes      over
      Join                  no     no       yes      yes      no       over
      TakeOver              no     no       yes      yes      no       over
      Leave                 yes    yes      yes      yes      yes      over
      Dismiss               yes    yes      yes      yes      yes      over
      Assign                yes    taken    taken    taken    no       over
      Transfer              no     no       yes      yes      no       over
      ForceClose            yes    yes      yes      yes      yes      over
      UndoForceClose        yes    yes      yes      yes      yes      over
      Expire                no     yes      yes      yes      no       over
      FinishForceClose      yes    yes      yes      yes      yes      over
      GiveUpCustomer        yes    yes      yes      no       no       over
      LoseAgent             no     yes      yes      yes      no       over
      AutoClose             yes    yes      yes      yes      yes      over
      """;

  private static final Map<String, String> CODES =
      Map.of(
          "yes", "legal",
          "no", "wrong-state",
          "gone", "offer-gone",
          "taken", "already-assigned",
          "over", "already-closed");

  static Stream<Class<?>> commands() {
    return Records.permittedBy(Command.class);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsLegalInThePhasesOfItsRowAndRefusedInTheOthersByTheirCode(Class<?> type) {
    List<String> row = rows().get(type.getSimpleName());
    assertThat(row).as("row of %s in the table", type.getSimpleName()).isNotNull();
    Command command = (Command) Records.withoutContent(type);
    List<Phase> phases = List.of(Phase.values());
    assertThat(row).hasSameSizeAs(phases);
    for (int i = 0; i < row.size(); i++) {
      Phase phase = phases.get(i);
      Conversation conversation = Given.aConversation(phase).then().conversation();
      assertThat(verdict(Transitions.objection(conversation, command)))
          .as("%s while %s", type.getSimpleName(), phase)
          .isEqualTo(CODES.get(row.get(i)));
      assertThat(Transitions.legal(command).contains(phase)).isEqualTo(row.get(i).equals("yes"));
    }
  }

  @Test
  void everyRowIsThatOfACommand() {
    assertThat(rows().keySet())
        .containsExactlyInAnyOrderElementsOf(commands().map(Class::getSimpleName).toList());
  }

  private static String verdict(Optional<Refusal> objection) {
    return objection.map(refusal -> refusal.code().wire()).orElse("legal");
  }

  private static Map<String, List<String>> rows() {
    return TABLE
        .lines()
        .skip(1)
        .map(line -> List.of(line.trim().split("\\s+")))
        .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
  }

  @Test
  void aTimerThatComesLateChangesNothingInsteadOfBeingRefused() {
    for (Phase phase : Phase.values()) {
      for (Command late :
          Arrays.asList(
              new Command.Expire(Person.AVI.id()),
              new Command.FinishForceClose(),
              new Command.GiveUpCustomer(),
              new Command.AutoClose(),
              new Command.ReleaseUnits(),
              new Command.Overflow(),
              new Command.Dismiss(Person.DANA.id()),
              new Command.LoseAgent(Person.TOM.id()))) {
        Story story = Given.aConversation(phase).then();
        Conversation before = story.conversation();
        assertThat(story.when(Person.MOKED, late).isDone().conversation()).isEqualTo(before);
      }
    }
  }
}
