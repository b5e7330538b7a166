package io.moked.demo;

import io.moked.language.Names;
import io.moked.supervision.closing.CloseTemplate;
import io.moked.supervision.closing.CloseTemplateStore;
import io.moked.time.Ids;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the demo organisation tells customers whose conversation a supervisor closes. */
@Component
@WhileDemo
class DemoClosings {

  private final CloseTemplateStore templates;

  DemoClosings(CloseTemplateStore templates) {
    this.templates = templates;
  }

  void setUp() {
    template(
        new Names("Respectful tone", "שיח מכבד"),
        "abuse",
        "{customer}, we have to end this conversation: we cannot continue in this tone. You are"
            + " welcome to write to us again.",
        "{customer}, נאלצנו לסיים את השיחה, כי לא נוכל להמשיך בסגנון הזה. אפשר לפנות אלינו שוב"
            + " בכל עת.");
    template(
        new Names("Already being handled", "הפנייה כבר בטיפול"),
        "duplicate",
        "Hello {customer}, your request is already being handled in another conversation, so we are"
            + " closing this one. Nothing is lost.",
        "שלום {customer}, הפנייה שלך כבר בטיפול בשיחה אחרת, ולכן אנחנו סוגרים את השיחה הזאת. שום"
            + " פרט לא הלך לאיבוד.");
    template(
        new Names("Agent unavailable", "הסוכן אינו זמין"),
        "agent-absent",
        "We are sorry, {customer}: {agent} cannot continue right now. Please write to us again and"
            + " somebody from {queue} will help you.",
        "{customer}, אנו מתנצלים: לא נוכל להמשיך את השיחה עם {agent} כרגע. אפשר לכתוב לנו שוב"
            + " ונציג אחר מ{queue} ישמח לעזור.");
  }

  private void template(Names names, String reason, String english, String hebrew) {
    templates.save(
        new CloseTemplate(
            Ids.next(), names.en(), names, reason, Map.of("en", english, "he", hebrew)));
  }
}
