package org.dramatis.extract.event.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.linear.Features;
import org.dramatis.linear.LinearModel;
import org.dramatis.model.Dependency;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;

/**
 * Judges whether a word tells of an event of a type, with weights that {@code SenseTraining}
 * learned from articles in which people marked the events.
 */
public final class SenseJudge {

  /**
   * From here on a word has its type. Chosen on WikiEvents' development part, for documents that
   * were not learned from: there precision and recall are about even.
   */
  private static final double LEAST = 0.35;

  /** The same for strong words with a participant. */
  private static final double LEAST_OF_SOMEBODY = LEAST / 2;

  /**
   * An article tells of an incident if one mention of harm is that likely to be of one. Chosen on
   * MUC-4's development part in the same way.
   */
  private static final double INCIDENT = 0.65;

  /** So many participants show that words are meant as they stand; one is enough if it is named. */
  private static final int ENOUGH = 2;

  /** Said of types without a counterpart in KAIROS, whose words decide. */
  private static final String NOT_ALIGNED = "NONE";

  /** The KAIROS types of harm to people and things. */
  private static final List<String> HARM =
      List.of(
          "Conflict.Attack",
          "Life.Die",
          "Life.Injure",
          "ArtifactExistence.DamageDestroyDisableDismantle");

  private final SenseFeatures features;
  private final LinearModel senses;
  private final LinearModel incidents;

  /** The KAIROS types that there were enough examples of. */
  private final Set<String> learned;

  public SenseJudge(Ontology ontology) {
    this.features = new SenseFeatures(ontology);
    this.senses = LinearModel.read(SenseJudge.class, "sense-weights.tsv");
    this.incidents = LinearModel.read(SenseJudge.class, "incident-weights.tsv");
    this.learned = lines("learned-types.txt");
  }

  /** The probability that the word tells of an event of the type, from 0 to 1. */
  public double probability(Scene scene, Sentence sentence, Candidate candidate) {
    return senses.probability(features -> describe(scene, sentence, candidate, features));
  }

  /**
   * Whether a word has the type. Beside what is likely that is what strong words say of somebody
   * who is named, or of two, and what they say of types that were too rare to learn from.
   *
   * @param probability of the candidate
   */
  public boolean holds(Scene scene, Sentence sentence, Candidate candidate, double probability) {
    String kairos = candidate.type().kairos();
    if (probability >= LEAST || kairos.equals(NOT_ALIGNED)) {
      return true;
    }
    if (candidate.trigger().weak()) {
      return false;
    }
    int participants = participants(scene, sentence, candidate.head());
    return !learned.contains(kairos)
        || participants >= ENOUGH
        || participants > 0 && probability >= LEAST_OF_SOMEBODY;
  }

  /** How many people, bodies and places hang on the word; one that is named counts for two. */
  private static int participants(Scene scene, Sentence sentence, int head) {
    int participants = 0;
    for (Dependency edge : sentence.tree().below(head)) {
      Optional<FoundEntity> entity = scene.entityAt(sentence, edge.dependent());
      if (entity.isPresent() && entity.get().mention().kind() != EntityKind.OTHER) {
        boolean named = entity.get().mention().form() == EntityMention.Form.NAME;
        participants += named ? ENOUGH : 1;
      }
    }
    return participants;
  }

  /** Whether a mention of harm is one of something that happened, not of violence as such. */
  public boolean isIncident(Scene scene, Sentence sentence, Candidate candidate) {
    return incidents.probability(features -> describe(scene, sentence, candidate, features))
        >= INCIDENT;
  }

  /** Whether events of the type do harm to people or things. */
  public static boolean isHarm(EventType type) {
    return type.plover().equals("ASSAULT") || HARM.stream().anyMatch(type.kairos()::startsWith);
  }

  private void describe(Scene scene, Sentence sentence, Candidate candidate, Features found) {
    features.describe(scene, sentence, candidate, found);
  }

  private static Set<String> lines(String resource) {
    try (InputStream stream = SenseJudge.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
