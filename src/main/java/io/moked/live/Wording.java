package io.moked.live;

import io.moked.language.Language;
import io.moked.web.Problem;
import io.moked.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts frames into words. */
@Component
class Wording {

  private final JsonMapper json;
  private final Problems problems;

  Wording(JsonMapper json, Problems problems) {
    this.json = json;
    this.problems = problems;
  }

  String of(Object frame) {
    return json.writeValueAsString(frame);
  }

  Frame frame(Object frame) {
    return Frame.of(of(frame));
  }

  Frame error(String topic, Problem problem, Language language) {
    return frame(TopicFrame.error(topic, problems.body(problem, language)));
  }

  Frame error(Problem problem, Language language) {
    return frame(Map.of("error", problems.body(problem, language)));
  }

  /** For whoever writes the client: in English, and exact. */
  Frame malformed(String detail) {
    return frame(Map.of("error", Map.of("code", "malformed", "detail", detail)));
  }

  String sent(String clientId, long seq) {
    return of(Map.of("sent", clientId, "seq", seq));
  }

  String failed(String clientId, Problem problem, Language language) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("failed", clientId);
    answer.put("problem", problems.body(problem, language));
    return of(answer);
  }
}
