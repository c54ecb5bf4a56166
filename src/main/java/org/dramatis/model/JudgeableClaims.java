package org.dramatis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.model.JudgedClaim.Sort;

/** The claims of one document, as judgements speak of them. */
final class JudgeableClaims {

  private final DocumentClaims document;
  private final Map<Span, String> words = new HashMap<>();

  JudgeableClaims(DocumentClaims document) {
    this.document = document;
    document.claims().entities().forEach(this::keepWords);
    document.claims().times().forEach(mention -> words.putIfAbsent(mention.span(), text(mention)));
    document.claims().events().forEach(mention -> words.putIfAbsent(mention.span(), text(mention)));
  }

  private void keepWords(Mention mention) {
    words.put(mention.span(), text(mention));
  }

  private static String text(Mention mention) {
    return mention.grounds().text();
  }

  JudgedClaim describe(Sort sort, Mention mention) {
    JudgedClaim claim = content(sort, mention);
    List<Mention> same = like(claim);
    return new JudgedClaim(
        claim.document(),
        sort,
        claim.span(),
        claim.type(),
        claim.words(),
        claim.names(),
        1 + same.indexOf(mention),
        same.size());
  }

  /** The claims that say the same, in the order of the text. */
  List<Mention> like(JudgedClaim claim) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : all(claim.sort())) {
      if (text(mention).equals(claim.words())
          && content(claim.sort(), mention).saysTheSame(claim)) {
        found.add(mention);
      }
    }
    return found;
  }

  private List<? extends Mention> all(Sort sort) {
    Claims claims = document.claims();
    return switch (sort) {
      case ENTITY -> claims.entities();
      case EVENT -> claims.events();
      case RELATION -> claims.relations();
      case TENURE -> claims.tenures();
      case QUOTATION -> claims.quotations();
    };
  }

  private JudgedClaim content(Sort sort, Mention mention) {
    return switch (sort) {
      case ENTITY -> entity((EntityMention) mention);
      case EVENT -> claim(sort, mention, ((EventMention) mention).type(), List.of());
      case RELATION -> relation((RelationMention) mention);
      case TENURE -> tenure((TenureMention) mention);
      case QUOTATION -> quotation((QuotationMention) mention);
    };
  }

  private JudgedClaim entity(EntityMention mention) {
    Optional<LocalEntity> thing =
        document.entities().stream()
            .filter(entity -> entity.mentions().contains(mention.span()))
            .findFirst();
    EntityKind kind = thing.map(LocalEntity::kind).orElse(mention.kind());
    List<String> names =
        thing.filter(LocalEntity::named).map(LocalEntity::name).map(List::of).orElse(List.of());
    return claim(Sort.ENTITY, mention, kind.broad().name(), names);
  }

  private JudgedClaim relation(RelationMention mention) {
    List<String> ends = List.of(wordsAt(mention.subject()), wordsAt(mention.object()));
    return claim(Sort.RELATION, mention, mention.predicate(), ends);
  }

  private JudgedClaim tenure(TenureMention mention) {
    List<String> ends =
        Stream.concat(Stream.of(mention.holder()), mention.organisation().stream())
            .map(this::wordsAt)
            .toList();
    return claim(Sort.TENURE, mention, mention.title(), ends);
  }

  private JudgedClaim quotation(QuotationMention mention) {
    String type = mention.direct() ? "direct" : "indirect";
    return claim(Sort.QUOTATION, mention, type, List.of());
  }

  private JudgedClaim claim(Sort sort, Mention mention, String type, List<String> names) {
    String id = document.document().id();
    return new JudgedClaim(id, sort, mention.span(), type, text(mention), names, 1, 1);
  }

  private String wordsAt(Span span) {
    return words.getOrDefault(span, "");
  }
}
