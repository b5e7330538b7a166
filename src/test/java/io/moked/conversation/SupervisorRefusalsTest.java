package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.supervision.rights.Grant;
import io.moked.supervision.rights.SupervisorRights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every verb of a supervisor in every state, on every channel, by every role, with its switch on
 * and off, within every scope: done, or refused with the code of the first reason that there is.
 * The reasons are the tables below, written without the code.
 */
class SupervisorRefusalsTest {

  /** done; state: wrong-state; taken: already-assigned; over: already-closed. */
  private static final String BY_STATE =
      """
                   open   offered  talking  waiting  wrap-up  closed
      MONITOR      done   done     done     done     done     over
      WHISPER      state  state    done     state    done     over
      JOIN         state  state    done     done     state    over
      TAKE_OVER    state  state    done     done     state    over
      ASSIGN       done   taken    taken    taken    state    over
      TRANSFER     state  state    done     done     state    over
      CONSULT      state  state    done     done     done     over
      FORCE_CLOSE  done   done     done     done     done     over
      CLOSE        state  state    state    state    done     over
      """;

  /** What is left to say where the state allows it; seat: done by who has an agent's seat. */
  private static final String BY_CHANNEL =
      """
                   messaging  voice               record
      MONITOR      done       done                channel-not-supported
      WHISPER      done       done                channel-not-supported
      JOIN         done       done                channel-not-supported
      TAKE_OVER    seat       seat                channel-not-supported
      ASSIGN       done       done                done
      TRANSFER     done       elevated-to-call    done
      CONSULT      not-found  not-found           not-found
      FORCE_CLOSE  done       done                channel-not-supported
      CLOSE        done       done                done
      """;

  private static final Map<String, String> CODES =
      Map.of("state", "wrong-state", "taken", "already-assigned", "over", "already-closed");

  /** Who asks. */
  private enum Asking {
    SUPERVISOR(Person.RAMI),
    SUPERVISOR_WITH_A_SEAT(Person.DANA),
    SUPERVISOR_WITH_API_ACCESS(Person.API),
    AGENT(Person.TOM);

    private final Person person;

    Asking(Person person) {
      this.person = person;
    }
  }

  /** How far his rights go, seen from a conversation of Avi's in the queue of its channel. */
  private enum Within {
    EVERYTHING,
    HIS_QUEUE,
    ANOTHER_QUEUE,
    HIS_TEAM,
    ANOTHER_TEAM,
    ONLY_SIGHT,
    NOTHING
  }

  private record Case(
      Verb verb, Phase phase, Channel channel, Asking asking, boolean on, Within within) {

    /** The code that is expected; done if there is none. */
    String expected() {
      if (asking == Asking.AGENT) {
        return "no-right";
      }
      boolean unseen =
          switch (within) {
            case EVERYTHING, HIS_QUEUE, ONLY_SIGHT -> false;
            case ANOTHER_QUEUE, ANOTHER_TEAM, NOTHING -> true;
            case HIS_TEAM -> phase == Phase.OPEN;
          };
      if (unseen) {
        return "not-found";
      }
      if (within == Within.ONLY_SIGHT) {
        return "no-right";
      }
      if (!on && verb.hangsOn().isPresent()) {
        return "switch-off";
      }
      if (verb == Verb.ASSIGN && asking == Asking.SUPERVISOR_WITH_API_ACCESS) {
        return "api-access-role";
      }
      String byState = BY_STATE_ROWS.get(verb.name()).get(List.of(Phase.values()).indexOf(phase));
      return byState.equals("done") ? byChannel() : CODES.get(byState);
    }

    private String byChannel() {
      int column =
          switch (channel.queueType()) {
            case MESSAGING -> 0;
            case VOICE -> 1;
            case RECORD -> 2;
          };
      String said = BY_CHANNEL_ROWS.get(verb.name()).get(column);
      if (said.equals("seat")) {
        return asking == Asking.SUPERVISOR ? "not-a-human-agent" : "done";
      }
      return said;
    }

    String decided() {
      Given given = Given.aConversation(phase).over(channel);
      Story story =
          (on || verb.hangsOn().isEmpty() ? given : given.withSwitchOff(hangsOn())).then();
      Person person = asking.person;
      Who.Rights rights = asking == Asking.AGENT ? Who.Rights.NONE : rights(story.conversation());
      story.when(new Who(person.actor(), rights, person == Person.API), command());
      String outcome = story.audited().outcome();
      assertThat(story.audited().actor().id()).as("audit of %s", this).isEqualTo(person.id());
      return outcome.equals("accepted") ? "done" : outcome;
    }

    private Verb.Switch hangsOn() {
      return verb.hangsOn().orElseThrow();
    }

    private Command command() {
      return switch (verb) {
        case MONITOR -> new Command.Monitor();
        case WHISPER -> new Command.Whisper();
        case JOIN -> new Command.Join();
        case TAKE_OVER -> new Command.TakeOver();
        case ASSIGN -> Commands.assign(Person.NOA);
        case TRANSFER -> Commands.transfer(Person.NOA);
        // Nobody advises there, and only who has the right learns that.
        case CONSULT -> new Command.EndConsult(Person.NOA.id());
        case FORCE_CLOSE -> Commands.forceClose();
        case CLOSE -> new Command.Close();
      };
    }

    private SupervisorRights rights(Conversation conversation) {
      Scope scope =
          switch (within) {
            case EVERYTHING -> Scope.ALL;
            case HIS_QUEUE, ONLY_SIGHT -> Scope.ofQueues(Set.of(conversation.queue().id()));
            case ANOTHER_QUEUE -> Scope.ofQueues(Set.of(PlainRules.SALES.id()));
            case HIS_TEAM -> Scope.ofAgents(Set.of(Person.AVI.id()));
            case ANOTHER_TEAM -> Scope.ofAgents(Set.of(Person.NOA.id()));
            case NOTHING -> Scope.NONE;
          };
      var scopes = new EnumMap<Grant, Scope>(Grant.class);
      scopes.put(Grant.SEE, scope);
      if (within != Within.ONLY_SIGHT) {
        Arrays.stream(Grant.values()).forEach(grant -> scopes.put(grant, scope));
      }
      return new SupervisorRights(scopes);
    }
  }

  private static final Map<String, List<String>> BY_STATE_ROWS = rows(BY_STATE);
  private static final Map<String, List<String>> BY_CHANNEL_ROWS = rows(BY_CHANNEL);

  @ParameterizedTest
  @EnumSource
  void S05_G13_everyVerbInEveryStateOnEveryChannelByEveryRoleInEveryScope(Verb verb) {
    for (Phase phase : Phase.values()) {
      for (Channel channel : Channel.values()) {
        if (phase == Phase.WAITING && !channel.isMessaging()) {
          continue; // nothing else is ever put aside
        }
        for (Asking asking : Asking.values()) {
          for (boolean on : new boolean[] {true, false}) {
            for (Within within : Within.values()) {
              var it = new Case(verb, phase, channel, asking, on, within);
              assertThat(it.decided()).as("%s", it).isEqualTo(it.expected());
            }
          }
        }
      }
    }
  }

  @Test
  void everyVerbHasItsRows() {
    List<String> verbs = Arrays.stream(Verb.values()).map(Verb::name).toList();
    assertThat(BY_STATE_ROWS.keySet()).containsExactlyInAnyOrderElementsOf(verbs);
    assertThat(BY_CHANNEL_ROWS.keySet()).containsExactlyInAnyOrderElementsOf(verbs);
  }

  @Test
  void G13_whoTakesPartKnowsTheConversationWhateverHeSupervises() {
    Story story = Given.aTalkingConversation().when(Person.DANA, new Command.Join()).isDone();
    Who blind = new Who(Person.DANA.actor(), SupervisorRights.NOTHING, false);
    story.when(blind, new Command.Monitor()).isRefusedWith(Refusal.Code.NO_RIGHT);
    story.when(blind, new Command.Leave()).isDone();
    story.when(blind, new Command.Leave()).isRefusedWith(Refusal.Code.NOT_FOUND);
  }

  @Test
  void G13_whoIsDismissedIsTakenDownFromTheLadderAndAnOwnerStays() {
    Story story = Given.aTalkingConversation().when(Person.DANA, new Command.Join()).isDone();
    story.when(Person.MOKED, new Command.Dismiss(Person.DANA.id())).isDone();
    assertThat(story.modeOf(Person.DANA)).isEmpty();
    assertThat(story.audited().verb()).isEqualTo("dismiss");
    assertThat(story.auditDetail()).containsEntry("staffId", Person.DANA.id());

    story.when(Person.MOKED, new Command.Dismiss(Person.AVI.id())).isDone();
    assertThat(story.isOwnedBy(Person.AVI)).isTrue();
  }

  private static Map<String, List<String>> rows(String table) {
    return table
        .lines()
        .skip(1)
        .map(line -> List.of(line.trim().split("\\s+")))
        .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
  }
}
