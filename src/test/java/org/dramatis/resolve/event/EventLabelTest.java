package org.dramatis.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLabelTest {

  @ParameterizedTest
  @CsvSource({
    "killed, Rebels, , 12, , Rebels killed 12",
    "killed, , , 12, Aldermoor, 12 killed in Aldermoor",
    "killed, Rebels, Nora Vane, 1, Aldermoor, Rebels killed Nora Vane",
    "attacked, Rebels, Aldermoor, , , Rebels attacked Aldermoor",
    ", Rebels, , 12, Aldermoor, Air strike by Rebels in Aldermoor",
    ", , Aldermoor, , , Air strike of Aldermoor"
  })
  void tellsWhoDidWhatToWhom(
      String past, String actor, String target, Integer amount, String place, String label) {
    Map<String, List<Participant>> participants =
        Map.of("actor", named(actor), "target", named(target), "place", named(place));
    assertThat(
            EventLabel.of(
                "https://example.org/AirStrike",
                past == null ? "" : past,
                participants,
                Optional.ofNullable(amount)))
        .isEqualTo(label);
  }

  private static List<Participant> named(String name) {
    return name == null
        ? List.of()
        : List.of(new Participant(name, name, EntityKind.ORGANISATION, true));
  }
}
