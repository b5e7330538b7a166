package io.moked.identity;

import io.moked.language.Language;
import io.moked.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in user to himself. */
@RestController
@RequestMapping("/api/me")
class MeController {

  private final Directory directory;
  private final SessionCookies cookies;
  private final Clock clock;

  MeController(Directory directory, SessionCookies cookies, Clock clock) {
    this.directory = directory;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** Also gives a page whose CSRF cookie was lost a new one. */
  @GetMapping
  User me(@CurrentStaff Staff staff, HttpServletRequest request) {
    if (cookies.isByCookie(request)
        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken deferred) {
      deferred.getToken();
    }
    return User.of(staff);
  }

  @PutMapping
  User change(@CurrentStaff Staff staff, @Valid @RequestBody Preferences preferences) {
    directory.setLanguage(staff.id(), preferences.language());
    return fresh(staff.id());
  }

  @PostMapping("/acknowledgement")
  User acknowledge(@CurrentStaff Staff staff) {
    directory.acknowledge(staff.id(), clock.instant());
    return fresh(staff.id());
  }

  private User fresh(UUID id) {
    return directory.find(id).map(User::of).orElseThrow(Problem::notSignedIn);
  }

  /** What everybody may choose for himself. */
  record Preferences(@NotNull Language language) {}
}
