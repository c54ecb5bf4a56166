package org.dramatis.extract.event.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which of our roles a role of the KAIROS ontology may be. */
final class KairosRoles {

  private static final Map<String, Set<String>> OURS = new HashMap<>();

  static {
    put(
        "Attacker Killer Injurer DeliberateInjurer Perpetrator Communicator Transporter Preventer"
            + " Jailer JudgeCourt Prosecutor Investigator Demonstrator Impeder Giver Damager"
            + " DamagerDestroyer Destroyer Disabler Dismantler ManufacturerAssembler Identifier"
            + " Observer Researcher TeacherTrainer Treater ConsumingEntity InfectingAgent Victor",
        "actor",
        "participant");
    put(
        "Victim Target Recipient Beneficiary Detainee Defendant Patient VaccineTarget"
            + " PassengerArtifact Artifact AcquiredEntity ArtifactMoney Learner IdentifiedObject"
            + " ObservedEntity Subject ConsumedThing CrashObject FireExplosionObject Defeated"
            + " BodyPart ImpededEvent",
        "target",
        "participant");
    put(
        "Participant Employee PlaceOfEmployment Regulator DriverPassenger Institution",
        "actor",
        "target",
        "participant");
    put("Instrument ExplosiveDevice Vehicle Means Components VaccineMethod", "instrument");
    put(
        "Topic Crime ConflictOrElection Position IdentifiedRole Sentence Disease MedicalCondition"
            + " MedicalIssue SymptomSign VisualDisplay FieldOfKnowledge",
        "topic");
    put("PaymentBarter", "instrument", "amount");
    put("Place", "place");
    put("Origin Source", "origin");
    put("Destination", "destination");
  }

  private KairosRoles() {}

  private static void put(String theirs, String... ours) {
    for (String role : theirs.split(" ")) {
      OURS.put(role, Set.of(ours));
    }
  }

  /** None for a role that we have nothing like. */
  static Set<String> ours(String role) {
    return OURS.getOrDefault(role, Set.of());
  }
}
