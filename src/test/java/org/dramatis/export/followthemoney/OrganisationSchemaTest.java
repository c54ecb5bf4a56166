package org.dramatis.export.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationSchemaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brightwater Lines Ltd. | Company",
        "Aldermoor Shipping, Inc. | Company",
        "Limited | Organization",
        "Ministry of Health | PublicBody",
        "the Supreme Court | PublicBody",
        "U.S. Department of Justice | PublicBody",
        "Senators | Organization",
        "Ellan Dock Workers' Union | Organization"
      })
  void aNameTellsWhatAnOrganisationIsOrDoesNot(String name, String schema) {
    assertThat(new OrganisationSchema().of(name)).isEqualTo(schema);
  }
}
