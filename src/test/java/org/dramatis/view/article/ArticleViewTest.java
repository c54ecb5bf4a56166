package org.dramatis.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.article.Article.ArticleMention;
import org.dramatis.view.article.Article.Sort;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleViewTest {

  private static final String GAZETTE = HarbourStore.BASE + "document/gazette-1";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Article article() {
    return harbour.ask(Article.class, "article", "iri=" + GAZETTE);
  }

  private static ArticleMention mention(String words, Sort sort) {
    Article article = article();
    return article.mentions().stream()
        .filter(it -> it.sort() == sort)
        .filter(it -> article.text().substring(it.begin(), it.end()).equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** An emoji opens the text: offsets in code points would be one short. */
  @Test
  void everyMentionMarksTheWordsThatItQuotes() {
    Article article = article();

    assertThat(article.text()).startsWith("😀 Mayor");
    assertThat(article.mentions())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            mention ->
                assertThat(article.text().substring(mention.begin(), mention.end()))
                    .isEqualTo(words(mention.iri())));
  }

  private static String words(String mention) {
    return harbour
        .store()
        .read(
            view ->
                new GraphReader(view.dataset())
                    .words(GraphReader.node(mention), Terms.WORDS)
                    .orElseThrow());
  }

  @Test
  void mentionsTellWhatTheyDenote() {
    assertThat(mention("Ana Müller", Sort.ENTITY).tells()).contains("Ana Müller");
    assertThat(mention("met", Sort.EVENT).tells()).contains("meeting: Ana Müller met Tom Reed");
    assertThat(mention("visit", Sort.EVENT).standing()).contains(Standing.PLANNED);
    assertThat(mention("visit", Sort.EVENT).tells())
        .contains("visit: Ana Müller visits Norland, planned");
    assertThat(mention("1 March 2031", Sort.TIME).tells()).contains("2031-03-01");
    assertThat(mention("Müller would visit Norland", Sort.QUOTATION).tells())
        .contains("said by Tom Reed");
    assertThat(mention("Reed, the spokesman of Alder Docks", Sort.RELATION).tells())
        .contains("Tom Reed – spokesperson of – Alder Docks");
    assertThat(mention("Three dockers", Sort.ENTITY).thing()).isEmpty();
  }

  @Test
  void nestedMentionsFollowThoseAroundThem() {
    assertThat(article().mentions().stream().map(ArticleMention::begin)).isSorted();
    assertThat(article().mentions())
        .extracting(ArticleMention::sort)
        .containsSubsequence(Sort.SOURCE, Sort.ENTITY);
  }

  @Test
  void namesWhatIsInIt() {
    Article article = article();

    assertThat(article.document().title()).contains("Talks at the harbour");
    assertThat(article.dateBasis()).isEqualTo("given");
    assertThat(article.things())
        .extracting(Thing::label)
        .contains("Norland", "brawl in Port Alder");
    assertThat(article.counts().events()).isEqualTo(3);
    assertThat(article.counts().entities()).isEqualTo(5);
    assertThat(article.counts().quotations()).isEqualTo(1);
  }

  @Test
  void tellsOfWhatItIsACopy() {
    Article copy =
        harbour.ask(Article.class, "article", "iri=" + HarbourStore.BASE + "document/wire-7");

    assertThat(copy.copyOf().orElseThrow().id()).isEqualTo("gazette-1");
  }

  @Test
  void saysThatADocumentIsNotThere() {
    assertThatThrownBy(
            () -> harbour.ask(Article.class, "article", "iri=" + HarbourStore.BASE + "document/no"))
        .isInstanceOfSatisfying(
            ViewException.class, problem -> assertThat(problem.status()).isEqualTo(404));
  }
}
