package io.moked.identity;

import io.moked.web.ClientAddress;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  private final SignIn signIn;
  private final SessionCookies cookies;

  SessionController(SignIn signIn, SessionCookies cookies) {
    this.signIn = signIn;
    this.cookies = cookies;
  }

  @PostMapping
  @SecurityRequirements
  Opened in(
      @Valid @RequestBody Credentials given,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignIn.Opened opened =
        signIn.in(
            given.username().strip(),
            given.password(),
            ClientAddress.of(request),
            request.getHeader(HttpHeaders.USER_AGENT));
    cookies.set(request, response, opened.token());
    return new Opened(opened.token(), User.of(opened.staff()));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void out(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    signIn.out(signedIn);
    cookies.clear(request, response);
  }

  /** What somebody signs in with. */
  record Credentials(
      @NotBlank @Size(max = 64) String username,
      @NotBlank @Size(max = StaffBounds.MAX_PASSWORD) String password) {

    @Override
    public String toString() {
      return "Credentials[" + username + "]";
    }
  }

  /** The token for programs (pages have the cookie), and who is signed in now. */
  record Opened(String token, User user) {}
}
