package io.moked.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Gives the file, or, for a path that is not one of a file, the page that finds its way by that
 * path itself ({@code /board}, {@code /conversations/ID}). What belongs to programs stays 404.
 */
final class OrIndex extends PathResourceResolver {

  private static final Set<String> FOR_PROGRAMS =
      Set.of("api", "q", "actuator", "live", "customer", "error", "assets", "widget");

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    String file = isPage(path) ? "index.html" : path;
    return super.resolveResourceInternal(request, file, locations, chain);
  }

  private static boolean isPage(String path) {
    boolean hasEnding = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return !hasEnding && !FOR_PROGRAMS.contains(path.split("/", 2)[0]);
  }
}
