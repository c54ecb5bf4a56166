package org.dramatis.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.model.DramatisException;
import org.dramatis.view.Parameters;
import org.dramatis.view.ViewException;
import org.dramatis.view.Views;
import org.dramatis.view.download.Download;

/** Answers the page's questions in JSON, or with a file. */
final class ViewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

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
    try {
      Object answer = views.get(name).answer(parameters(request, base));
      if (answer instanceof Download file) {
        PageAnswer.send(response, file);
      } else {
        PageAnswer.send(response, 200, answer);
      }
    } catch (ViewException problem) {
      PageAnswer.send(response, problem);
    } catch (DramatisException e) {
      PageAnswer.send(response, ViewException.failed(e.getMessage(), "Try again."));
    }
  }

  static Parameters parameters(HttpServletRequest request, String base) {
    Map<String, List<String>> given = new TreeMap<>();
    request.getParameterMap().forEach((key, values) -> given.put(key, List.of(values)));
    return new Parameters(given, base);
  }
}
