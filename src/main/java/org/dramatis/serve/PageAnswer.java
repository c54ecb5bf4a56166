package org.dramatis.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dramatis.view.AboutThing;
import org.dramatis.view.ViewException;
import org.dramatis.view.download.Download;
import org.dramatis.view.graph.Thing;

/** An answer to the page: JSON, or a file. */
final class PageAnswer {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(AboutThing.class, OfThing.class)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private PageAnswer() {}

  private interface OfThing {
    @JsonUnwrapped
    Thing thing();
  }

  private record Problem(String error, String hint) {}

  static void send(HttpServletResponse response, int status, Object answer) throws IOException {
    byte[] json = JSON.writeValueAsBytes(answer);
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(json);
  }

  static void send(HttpServletResponse response, Download file) throws IOException {
    response.setContentType(file.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(file.content());
  }

  static void send(HttpServletResponse response, ViewException problem) throws IOException {
    send(response, problem.status(), new Problem(problem.getMessage(), problem.hint()));
  }
}
