package io.moked.contract;

import io.moked.identity.Http;
import java.util.Map;

/** Where customers come from: a widget on a page. */
final class Customers {

  private final Http http;

  Customers(Http http) {
    this.http = http;
  }

  Customer starts(String name) {
    return starts(name, Map.of("name", name, "language", "en", "subject", "Shoes"));
  }

  Customer starts(String name, Map<String, Object> form) {
    return startsAt("demo", name, form);
  }

  /** Through the widget with this key. */
  Customer startsAt(String key, String name, Map<String, Object> form) {
    String path = "/api/widget/" + key + "/conversations";
    Http.Answer answer = http.post(path).json(Caller.json(form)).send();
    if (answer.status() / 100 != 2) {
      throw new Refused("POST " + path, answer);
    }
    return new Customer(http, name, answer.json());
  }
}
