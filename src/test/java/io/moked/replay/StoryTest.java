package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoryTest {

  private static final Map<String, Long> ONE = Map.of("a", 2L);

  @Test
  void aConversationWithAllItsMessagesAndAnswersIsWithoutFault() {
    List<JsonNode> items = items("started", "a", "re:a", "b", "re:b", "ended");
    assertThat(Story.check(items, acknowledged("a", 2L, "b", 4L)))
        .isEqualTo(new Story(0, 0, List.of()));
  }

  @Test
  void anAcknowledgedMessageThatIsNotThereIsLost() {
    Story story = Story.check(items("started", "re:a", "ended"), ONE);
    assertThat(story.lost()).isEqualTo(1);
    assertThat(story.faults()).containsExactly("message a is there 0 times (expected: once)");
  }

  @Test
  void aMessageThatIsThereTwiceIsDoubled() {
    Story story = Story.check(items("started", "a", "a", "re:a"), ONE);
    assertThat(story.doubled()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsThereTwiceIsDoubled() {
    Story story = Story.check(items("started", "a", "re:a", "re:a"), ONE);
    assertThat(story.doubled()).isEqualTo(1);
  }

  @Test
  void aNumberThatIsLeftOutIsLost() {
    List<JsonNode> items = items("started", "a", "typing", "re:a");
    Story story = Story.check(List.of(items.get(0), items.get(1), items.get(3)), ONE);
    assertThat(story.lost()).isEqualTo(1);
    assertThat(story.faults()).containsExactly("seq 4 after 2 (expected: 3)");
  }

  @Test
  void messagesInAnotherOrderThanTheyWereSentAreAFault() {
    List<JsonNode> items = items("started", "b", "re:b", "a", "re:a");
    assertThat(Story.check(items, acknowledged("a", 4L, "b", 2L)).faults())
        .containsExactly("message b has seq 2 after 4");
  }

  @Test
  void aMessageElsewhereThanItsAcknowledgementSaidIsAFault() {
    assertThat(Story.check(items("started", "a", "re:a"), Map.of("a", 3L)).faults())
        .containsExactly("message a is not at its seq 3");
  }

  private static Map<String, Long> acknowledged(String one, long at, String other, long otherAt) {
    Map<String, Long> acknowledged = new LinkedHashMap<>();
    acknowledged.put(one, at);
    acknowledged.put(other, otherAt);
    return acknowledged;
  }

  /** Short words are messages by their clientId, long ones are types. */
  private static List<JsonNode> items(String... words) {
    List<String> all = Arrays.asList(words);
    return IntStream.range(0, all.size())
        .<JsonNode>mapToObj(i -> {
          boolean message = all.get(i).length() <= "re:a".length();
          Map<String, Object> item = new LinkedHashMap<>();
          item.put("seq", i + 1);
          item.put("type", message ? "message" : all.get(i));
          item.put("clientId", message ? all.get(i) : null);
          return Server.JSON.valueToTree(item);
        })
        .toList();
  }
}
