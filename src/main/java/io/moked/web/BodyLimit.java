package io.moked.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what is read of a request's body. A body that says beforehand that it is too long is not
 * read at all; one that does not say (chunked) is read up to the bound.
 */
@Component
@Order(0) // after Spring Security's filters at -100: strangers learn nothing but 401
class BodyLimit extends OncePerRequestFilter {

  private final WebSettings settings;
  private final Problems problems;

  BodyLimit(WebSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long maxBytes = maxBytes(request.getRequestURI());
    if (request.getContentLengthLong() > maxBytes) {
      problems.write(request, response, HttpProblems.tooLarge(maxBytes));
      return;
    }
    chain.doFilter(new Bounded(request, maxBytes), response);
  }

  private long maxBytes(String path) {
    return settings.longerBodies().entrySet().stream()
        .filter(longer -> path.startsWith(longer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(settings.maxBody())
        .toBytes();
  }

  /** Gives the container's stream, counted, to whoever asks for it in either form. */
  private static final class Bounded extends HttpServletRequestWrapper {

    private final long maxBytes;

    Bounded(HttpServletRequest request, long maxBytes) {
      super(request);
      this.maxBytes = maxBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), maxBytes);
    }

    @Override
    public BufferedReader getReader() throws IOException {
      String encoding = getCharacterEncoding();
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
  }
}
