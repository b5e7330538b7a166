package io.moked.contract;

import io.moked.identity.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where customers come from: a widget on a page. */
final class Customers {

  private final Http http;
  private final List<Customer> here = new ArrayList<>();

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
    var customer = new Customer(http, name, answer.json());
    here.add(customer);
    return customer;
  }

  /** All who came go, if they have not gone yet. */
  void allLeave() {
    for (Customer customer : here) {
      var _ = customer.answer("POST", "/api/customer/end", null);
    }
    here.clear();
  }
}
