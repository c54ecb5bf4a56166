package org.dramatis.extract.event.role;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dramatis.extract.ReadSentences;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;

/** Says in one line each whom grammar takes for what: "attacked Attack | actor Rebels". */
record GrammarStories(ReadSentences reader) {

  /** The events of a sentence, with roles sorted. */
  List<String> of(Sentence sentence) {
    Text text = ReadSentences.article(sentence).article().text();
    return reader.scenes(sentence).stream()
        .flatMap(
            scene ->
                IntStream.range(0, scene.predicates().size())
                    .mapToObj(number -> story(text, scene, number)))
        .toList();
  }

  private static String story(Text text, RoleScene scene, int number) {
    Predicate predicate = scene.predicates().get(number);
    StringBuilder story = new StringBuilder(scene.sentence().token(predicate.head()).word());
    story.append(' ').append(predicate.type().iri().replace(Ontology.NAMESPACE, ""));
    scene.findings(number).stream()
        .sorted(Comparator.comparing(Finding::role).thenComparing(Finding::mention))
        .forEach(each -> story.append(" | " + each.role() + " " + text.slice(each.mention())));
    return story.toString();
  }
}
