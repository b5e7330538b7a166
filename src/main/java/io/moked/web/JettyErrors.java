package io.moked.web;

import io.moked.language.Language;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jetty refuses before it is a request that anybody could look at (a broken request line,
 * headers without end) is answered as a problem, too. In English: the headers can't be trusted.
 */
@Component
class JettyErrors implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

  private static final String TYPE = "application/problem+json";

  private final Problems problems;
  private final JsonMapper json;

  JettyErrors(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  public void customize(JettyServletWebServerFactory factory) {
    factory.addServerCustomizers(server -> server.setErrorHandler(new Handler()));
  }

  private byte[] body(int status) {
    return json.writeValueAsBytes(problems.body(HttpProblems.of(status), Language.EN));
  }

  private final class Handler extends ErrorHandler {

    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int status,
        @Nullable String message,
        @Nullable Throwable cause,
        Callback callback) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
      response.write(true, ByteBuffer.wrap(body(status)), callback);
    }
  }
}
