package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Agents with their hands full and customers who wait.
 *
 * @param talkative who is in the middle of a conversation with Avi
 * @param waiting who has nobody yet
 */
record BusyHour(Agent avi, Supervisor dana, Customer talkative, Customer waiting) {

  private record Question(String english, String hebrew, String subject, String subjectInHebrew) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("Michal", "מיכל", "The cyclamen came broken", "הרקפת הגיעה שבורה"),
          new Question("Yossi", "יוסי", "When does my order arrive?", "מתי ההזמנה מגיעה?"),
          new Question("Samira", "סמירה", "A gift card did not work", "כרטיס מתנה שלא עבד"),
          new Question("Daniel", "דניאל", "Which soil for a lemon tree?", "איזו אדמה לעץ לימון?"),
          new Question("Ruth", "רות", "Change the delivery address", "שינוי כתובת למשלוח"),
          new Question("Amir", "אמיר", "An invoice for the office", "חשבונית למשרד"),
          new Question("Nira", "נירה", "My basil has spots", "כתמים על הבזיליקום"),
          new Question("Leon", "ליאון", "Do you deliver to Eilat?", "יש משלוחים לאילת?"));

  static BusyHour begins(Stage stage, Tongue tongue) {
    Supervisor dana = Supervisor.watches(stage, tongue, Cast.DANA);
    Agent avi = Agent.comesToWork(stage, tongue, Cast.AVI);
    List<Customer> customers = new ArrayList<>();
    for (Question question : QUESTIONS.subList(0, 3)) {
      customers.add(asks(stage, tongue, question));
      avi.accepts(customers.getLast());
    }
    Agent noa = Agent.comesToWork(stage, tongue, Cast.NOA);
    for (Question question : QUESTIONS.subList(3, 5)) {
      customers.add(asks(stage, tongue, question));
      noa.accepts(customers.getLast());
    }
    noa.at("act-park").click();
    customers.add(asks(stage, tongue, QUESTIONS.get(5)));
    noa.offerOf(customers.getLast());
    customers.add(asks(stage, tongue, QUESTIONS.get(6)));
    noa.becomes("away");
    customers.add(asks(stage, tongue, QUESTIONS.get(7)));
    talk(avi, customers.getFirst(), tongue);
    assertThat(dana.at("board-row")).hasCount(QUESTIONS.size());
    return new BusyHour(avi, dana, customers.getFirst(), customers.getLast());
  }

  private static Customer asks(Stage stage, Tongue tongue, Question question) {
    return Customer.asks(
        stage,
        tongue,
        tongue.pick(question.english(), question.hebrew()),
        tongue.pick(question.subject(), question.subjectInHebrew()));
  }

  private static void talk(Agent avi, Customer customer, Tongue tongue) {
    avi.at("work-row").filter(Staff.having(customer.name())).click();
    String[] said =
        tongue == Tongue.EN
            ? new String[] {
              "Hello, the cyclamen you sent came with its stem broken.",
              "Oh no, I am sorry. Is the pot broken too?",
              "The pot is fine. It was a gift for my mother, for tomorrow.",
              "I am looking what we can have at your door by then."
            }
            : new String[] {
              "שלום, הרקפת ששלחתם הגיעה עם גבעול שבור.",
              "אוי, אני מצטער. גם העציץ נשבר?",
              "העציץ בסדר. זו מתנה לאמא שלי, למחר.",
              "אני בודק מה אפשר להביא אליך עד אז."
            };
    for (int i = 0; i < said.length; i++) {
      if (i % 2 == 0) {
        customer.writes(said[i]);
        avi.reads(said[i]);
      } else {
        avi.writes(said[i]);
        customer.reads(said[i]);
      }
    }
  }
}
