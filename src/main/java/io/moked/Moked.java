package io.moked;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole of Moked in one process. */
@SpringBootApplication
public class Moked {

  public static void main(String[] args) {
    SpringApplication.run(Moked.class, args);
  }
}
