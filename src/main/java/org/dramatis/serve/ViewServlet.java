package org.dramatis.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.view.AboutThing;
import org.dramatis.view.Parameters;
import org.dramatis.view.ViewException;
import org.dramatis.view.Views;
import org.dramatis.view.graph.Thing;

/** Answers the page's questions in JSON. */
final class ViewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(AboutThing.class, OfThing.class)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private interface OfThing {
    @JsonUnwrapped
    Thing thing();
  }

  private final transient Views views;
  private final String base;

  ViewServlet(Views views, String base) {
    this.views = views;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Map<String, List<String>> given = new TreeMap<>();
    request.getParameterMap().forEach((key, values) -> given.put(key, List.of(values)));
    try {
      send(response, 200, views.get(name).answer(new Parameters(given, base)));
    } catch (ViewException problem) {
      send(response, problem.status(), new Problem(problem.getMessage(), problem.hint()));
    }
  }

  private record Problem(String error, String hint) {}

  private static void send(HttpServletResponse response, int status, Object answer)
      throws IOException {
    byte[] json = JSON.writeValueAsBytes(answer);
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(json);
  }
}
