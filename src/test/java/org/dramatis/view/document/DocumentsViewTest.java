package org.dramatis.view.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentsViewTest {

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static List<String> ids(String... asked) {
    return documents(asked).documents().stream().map(DocumentEntry::id).toList();
  }

  private static Documents documents(String... asked) {
    return harbour.ask(Documents.class, "documents", asked);
  }

  @Test
  void listsTheLastPublishedFirst() {
    assertThat(ids()).containsExactly("courier-1", "gazette-1", "wire-7");
  }

  @Test
  void saysHowMuchIsInEach() {
    DocumentEntry gazette = documents().documents().get(1);

    assertThat(gazette.entities()).isEqualTo(5);
    assertThat(gazette.events()).isEqualTo(3);
    assertThat(gazette.words()).isEqualTo(41);
    assertThat(documents().documents().get(2).copyOf()).contains(gazette.iri());
  }

  @Test
  void findsByTitlePublisherAndPeriod() {
    assertThat(ids("q=DOCKS brawl")).containsExactly("courier-1");
    assertThat(ids("q=gazette")).containsExactly("gazette-1");
    assertThat(ids("q=north wire")).containsExactly("wire-7");
    assertThat(ids("publisher=Courier", "publisher=North Wire"))
        .containsExactly("courier-1", "wire-7");
    assertThat(ids("publishedFrom=2031-03-03")).containsExactly("courier-1");
    assertThat(ids("publishedFrom=2031", "publishedTo=2031-03-02"))
        .containsExactly("gazette-1", "wire-7");
    assertThat(ids("publishedTo=2030")).isEmpty();
  }

  @Test
  void findsByTheWordsOfASentenceAndShowsIt() {
    DocumentEntry found = documents("q=spokesman").documents().get(0);

    assertThat(found.id()).isEqualTo("gazette-1");
    assertThat(found.excerpt().orElseThrow().text()).startsWith("Reed, the spokesman of");
    assertThat(found.excerpt().orElseThrow().highlights()).containsExactly(List.of(10, 19));
    assertThat(documents("q=gazette").documents().get(0).excerpt()).isEmpty();
    assertThat(ids("q=nowhere")).isEmpty();
  }

  @Test
  void findsThoseThatSpeakOfAThing() {
    assertThat(ids("about=" + HarbourStore.BASE + "place/norland"))
        .containsExactly("courier-1", "gazette-1");
  }

  @Test
  void isReadInPages() {
    assertThat(ids("limit=1", "offset=1")).containsExactly("gazette-1");
    assertThat(documents("limit=1").total()).isEqualTo(3);
  }
}
