// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.Tolerate;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySpecTest {

  /** One that is left out would let a policy pass for another that was judged before. */
  @Test
  void the_parts_are_all_components_in_their_order() throws ReflectiveOperationException {
    PolicySpec policy =
        Specs.from("https://app.example.com")
            .originRegexes("https://pr-[0-9]+\\.example\\.com")
            .originMatcher("com.acme.Tenants")
            .methods("GET")
            .allowedHeaders("x-asked")
            .exposedHeaders("x-told")
            .allowCredentials()
            .maxAge(600)
            .tolerate(Tolerate.Risk.INSECURE_ORIGIN, "plant network")
            .spec();
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : PolicySpec.class.getRecordComponents()) {
      components.add(component.getAccessor().invoke(policy));
    }

    assertThat(policy.parts()).isEqualTo(components);
  }
}
