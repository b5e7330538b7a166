package io.moked.supervision.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the audit is written into a file. */
enum AuditFormat {
  /** RFC 4180, with a line of headings; nothing in it is a formula to a spreadsheet. */
  CSV("text/csv") {
    @Override
    Consumer<AuditReport.Line> to(Writer out, JsonMapper json) throws IOException {
      var csv = new CSVPrinter(out, CSVFormat.RFC4180);
      csv.printRecord(
          "id",
          "at",
          "actorKind",
          "actorId",
          "actor",
          "verb",
          "conversationId",
          "outcome",
          "detail");
      return line ->
          unchecked(() ->
              csv.printRecord(
                  line.id(),
                  line.at(),
                  line.actor().kind().name().toLowerCase(Locale.ROOT),
                  text(line.actor().id()),
                  harmless(line.actor().name()),
                  harmless(line.verb()),
                  text(line.conversationId()),
                  harmless(line.outcome()),
                  harmless(json.writeValueAsString(line.detail()))));
    }
  },
  /** One JSON object a line, with the members that the list has. */
  JSONL("application/jsonl") {
    @Override
    Consumer<AuditReport.Line> to(Writer out, JsonMapper json) {
      return line -> unchecked(() -> out.write(json.writeValueAsString(line) + "\n"));
    }
  };

  private interface Printing {
    void print() throws IOException;
  }

  private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

  private final String mediaType;

  AuditFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  static Optional<AuditFormat> of(String name) {
    return switch (name) {
      case "csv" -> Optional.of(CSV);
      case "jsonl" -> Optional.of(JSONL);
      default -> Optional.empty();
    };
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes what comes before the first line, and gives what writes the lines. */
  abstract Consumer<AuditReport.Line> to(Writer out, JsonMapper json) throws IOException;

  /** A spreadsheet runs what begins like a formula; an apostrophe before it makes it text. */
  static @Nullable String harmless(@Nullable String text) {
    boolean formula =
        text != null && !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static void unchecked(Printing printing) {
    try {
      printing.print();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
