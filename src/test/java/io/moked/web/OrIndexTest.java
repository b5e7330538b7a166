package io.moked.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class OrIndexTest {

  @TempDir Path files;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(files.resolve("index.html"), "<html>");
    Files.writeString(files.resolve("favicon.svg"), "<svg>");
  }

  @ParameterizedTest
  @CsvSource({
    "'',index.html",
    "board,index.html",
    "conversations/01a2045b-02f5-7b0c-983f-9cc237a878ef,index.html",
    "apidocs,index.html",
    "favicon.svg,favicon.svg"
  })
  void aPathWithoutAFileIsThePages(String path, String file) {
    assertThat(resolve(path).getFilename()).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api",
        "api/nowhere",
        "q/nowhere",
        "live",
        "customer/live",
        "missing.js",
        "assets/missing.js",
        "widget/missing"
      })
  void whatBelongsToProgramsIsNeverAPage(String path) {
    assertThat(resolve(path)).isNull();
  }

  private Resource resolve(String path) {
    return new OrIndex()
        .resolveResource(null, path, List.of(new FileSystemResource(files + "/")), null);
  }
}
