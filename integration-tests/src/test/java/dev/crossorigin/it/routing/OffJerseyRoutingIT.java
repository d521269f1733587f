// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import dev.crossorigin.it.harness.ServerRefusal;
import dev.crossorigin.it.routing.ResourceSet.Access;
import dev.crossorigin.it.routing.ResourceSet.Member;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On runtimes whose order is not known, a preflight is never promised what the method that is then
 * called does not allow; and where it is answered by the policy of another method, start-up has
 * warned of the two, unless it is matrix parameters that lead astray.
 *
 * <p>{@code -Dcors.differential.sets} and {@code -Dcors.differential.seed} as for {@link
 * DifferentialRoutingIT}; 12 applications on each runtime unless told.
 */
class OffJerseyRoutingIT {

  private static final int SETS = Integer.getInteger("cors.differential.sets", 12);
  private static final int REQUESTS = 60;

  private static final int MANY_WARNINGS = 20;

  private final Map<String, Integer> counts = new TreeMap<>();

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_preflight_is_promised_no_more_than_the_called_method_allows(ServerKind kind)
      throws IOException {
    long seed = RandomResources.seed();
    RandomResources random = new RandomResources(seed);
    List<ResourceSet> sets = sets(random);
    try (Compiled compiled = Compiled.of(sets.stream().flatMap(SetSource::all).toList())) {
      for (ResourceSet set : sets) {
        forgetTables(compiled, set);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
          trials.add(random.trial(set));
        }
        assertThat(differences(kind, compiled, trials)).as("%s, seed %d", kind, seed).isEmpty();
      }
    }
    System.out.printf("%s, seed %d: %s%n", kind, seed, counts);
    assertThat(counts).containsKeys("the same method", "refused, though the method allows it");
  }

  private static List<ResourceSet> sets(RandomResources random) {
    List<ResourceSet> sets = new ArrayList<>();
    while (sets.size() < SETS) {
      ResourceSet set = random.next("set" + sets.size());
      if (Validity.isValid(set)) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static void forgetTables(Compiled compiled, ResourceSet set) throws IOException {
    for (ResourceSet.ResourceClass type : set.classes()) {
      if (!type.processed()) {
        String table = set.name() + "/" + type.name() + "_Cors.class";
        Files.deleteIfExists(compiled.directory().resolve(table));
      }
    }
  }

  private List<Difference> differences(ServerKind kind, Compiled compiled, List<Trial> trials) {
    String application = trials.get(0).set().name() + "." + SetSource.APPLICATION;
    try (CapturedLog log = CapturedLog.open();
        Server server = kind.start(compiled.load(application).asSubclass(Application.class))) {
      return trials.stream()
          .map(trial -> difference(server, trial, log.messages()))
          .flatMap(Optional::stream)
          .toList();
    } catch (ServerRefusal refusal) { // not every runtime takes every template
      assertThat(refusal).hasMessageNotContaining("[CORS");
      counts.merge("applications refused", 1, Integer::sum);
      return List.of();
    }
  }

  private Optional<Difference> difference(Server server, Trial trial, List<String> warnings) {
    String path = "/" + trial.path();
    RawResponse request =
        server.send(
            RawRequest.of(
                trial.verb(), path, "Origin: " + SetSource.ORIGIN, "Sec-Fetch-Site: same-origin"));
    Member served = trial.set().member(request.header(SetSource.SERVED_BY).orElse("")).orElse(null);
    RawResponse preflight =
        server.send(RawRequest.preflight(path, SetSource.ORIGIN, trial.verb(), ""));
    Member promised =
        trial
            .set()
            .member("m" + preflight.header("Access-Control-Max-Age").orElse(""))
            .orElse(null);
    if (served == null) {
      counts.merge("no method", 1, Integer::sum);
      return Optional.empty();
    }
    boolean allows = served.access() == Access.OWN_POLICY;
    if (promised == null) {
      counts.merge(allows ? "refused, though the method allows it" : "refused", 1, Integer::sum);
      return Optional.empty();
    }
    if (promised.equals(served)) {
      counts.merge("the same method", 1, Integer::sum);
      return Optional.empty();
    }
    counts.merge("another method", 1, Integer::sum);
    boolean explained = path.contains(";") || areWarnedOf(promised, served, warnings);
    return allows && explained
        ? Optional.empty()
        : Optional.of(new Difference(trial, served.name(), served.access(), promised.name()));
  }

  private static boolean areWarnedOf(Member one, Member other, List<String> warnings) {
    return warnings.size() > MANY_WARNINGS
        || warnings.stream()
            .filter(warning -> warning.contains("CORS913"))
            .anyMatch(
                warning ->
                    warning.contains("." + one.name() + "()")
                        && warning.contains("." + other.name() + "()"));
  }
}
