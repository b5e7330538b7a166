package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.web.CallerLanguage;
import io.moked.web.ClientAddress;
import io.moked.web.RateLimit;
import io.moked.web.RateLimits;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The other end of the link that an empty installation prints when it starts. */
@RestController
class SetupController {

  private final FirstAdministrator first;
  private final RateLimits limits;

  SetupController(FirstAdministrator first, RateLimits limits) {
    this.first = first;
    this.limits = limits;
  }

  /** Answers the new administrator, who then signs in; 404 for a link that is used up or wrong. */
  @PostMapping("/api/setup")
  @SecurityRequirements
  @ResponseStatus(HttpStatus.CREATED)
  User setUp(@Valid @RequestBody Administrator given, HttpServletRequest request) {
    String address = ClientAddress.of(request);
    limits.take(RateLimit.SIGN_IN_ADDRESS, address);
    NewStaff details = given.details(CallerLanguage.of(request));
    User administrator = User.of(first.create(given.token(), details));
    limits.giveBack(RateLimit.SIGN_IN_ADDRESS, address);
    return administrator;
  }

  /** Who is to run this installation. */
  record Administrator(
      @NotNull @Size(max = 100) String token,
      @NotBlank @Size(max = 64) String username,
      @NotBlank @Size(max = 100) String name,
      @NotNull @Size(min = 12, max = StaffBounds.MAX_PASSWORD) String password) {

    NewStaff details(Language language) {
      return new NewStaff(
          username, name, Names.same(name), Set.of(Role.ADMINISTRATOR), language, password);
    }

    @Override
    public String toString() {
      return "Administrator[" + username + "]";
    }
  }
}
