package io.moked.replay;

import java.util.List;

/**
 * What one customer says.
 *
 * @param id the conversation's name in the file
 * @param language en or he
 * @param turns never empty, nor is any of them
 */
record Script(String id, String domain, String language, List<String> turns) {

  Script {
    turns = List.copyOf(turns);
  }
}
