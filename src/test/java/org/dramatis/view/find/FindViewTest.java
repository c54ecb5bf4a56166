package org.dramatis.view.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.view.OpenHarbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindViewTest {

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Found found(String... asked) {
    return harbour.ask(Found.class, "find", asked);
  }

  @Test
  void findsAThingWhileItsNameIsTyped() {
    FoundThing first = found("q=mul").things().get(0);

    assertThat(first.thing().label()).isEqualTo("Ana Müller");
    assertThat(first.firstYear()).contains(2031);
    assertThat(first.lastYear()).contains(2031);
  }

  @Test
  void keepsToAKindAndALimit() {
    assertThat(found("q=ald", "kind=place").things())
        .extracting(thing -> thing.thing().label())
        .containsExactly("Port Alder");
    Found one = found("q=ald", "limit=1");
    assertThat(one.things()).hasSize(1);
    assertThat(one.moreThings()).isPositive();
  }

  @Test
  void placesSentencesInUnitsOfThePage() {
    FoundSentence sentence = found("q=mayor met").sentences().get(0);

    assertThat(sentence.document().id()).isEqualTo("gazette-1");
    assertThat(sentence.begin()).isZero();
    assertThat(sentence.text()).startsWith("😀 Mayor").hasSize(sentence.end());
    List<Integer> mayor = sentence.highlights().get(0);
    assertThat(sentence.text().substring(mayor.get(0), mayor.get(1))).isEqualTo("Mayor");
  }

  @Test
  void findsNothingForNothing() {
    assertThat(found()).isEqualTo(new Found(List.of(), List.of(), 0));
  }
}
