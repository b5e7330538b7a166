package io.moked.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conversations of a file.
 *
 * @param blank how many turns were left out because they have no text: nobody can send nothing
 */
record Scripts(List<Script> all, int blank) {

  private static final String DEMO = "/demo/conversations.jsonl";
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Says which file, which line, and what is wrong with it. */
  static final class Unreadable extends Exception {
    Unreadable(String message) {
      super(message);
    }
  }

  /** Reads the file, or the conversations that come along. */
  static Scripts read(@Nullable Path file) throws Unreadable {
    try {
      return file == null ? demo() : of(file.toString(), Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      throw new Unreadable(file + ": no such file");
    } catch (IOException e) {
      throw new Unreadable(file + ": " + e);
    }
  }

  private static Scripts demo() throws IOException, Unreadable {
    try (InputStream in = Scripts.class.getResourceAsStream(DEMO)) {
      if (in == null) {
        throw new IllegalStateException(DEMO + " is not in the jar");
      }
      return of(DEMO, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  static Scripts of(String name, List<String> lines) throws Unreadable {
    List<Script> all = new ArrayList<>();
    int blank = 0;
    int number = 0;
    for (String line : lines) {
      String place = name + ", line " + ++number;
      if (line.isBlank()) {
        continue;
      }
      JsonNode json = parse(place, line);
      List<String> said = json.path("turns").valueStream().map(Scripts::text).toList();
      List<String> turns = said.stream().filter(text -> !text.isBlank()).toList();
      if (turns.isEmpty()) {
        throw new Unreadable(place + ": no turns with a text");
      }
      blank += said.size() - turns.size();
      all.add(
          new Script(
              json.path("id").asString("line " + number),
              json.path("domain").asString(""),
              json.path("language").asString("en"),
              turns));
    }
    if (all.isEmpty()) {
      throw new Unreadable(name + ": no conversations");
    }
    return new Scripts(List.copyOf(all), blank);
  }

  private static JsonNode parse(String place, String line) throws Unreadable {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new Unreadable(place + ": not JSON: " + e.getOriginalMessage());
    }
  }

  private static String text(JsonNode turn) {
    return turn.path("text").asString("");
  }

  /** This many of them, going round as often as it takes. */
  List<Script> take(int count) {
    List<Script> taken = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      taken.add(all.get(i % all.size()));
    }
    return taken;
  }
}
