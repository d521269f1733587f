// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import jakarta.annotation.Priority;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the CORS tables of an application's resource classes. Found without registration on
 * Jersey and RESTEasy; elsewhere, or where discovery is switched off, register it.
 *
 * <p>A {@link dev.crossorigin.CrossOrigin} on the application class, or on a subclass of this one
 * that is registered, holds for every resource method that nothing is written for. Policies are
 * deployed once, even if both are there.
 *
 * <p>Fails closed: a policy that is wrong, out of date or was never compiled stops the application
 * with a {@link CorsDeploymentException}.
 */
@Priority(CorsFeature.PRIORITY) // RESTEasy keeps one discovered feature for each priority
public class CorsFeature implements Feature {

  static final int PRIORITY = 4173;

  /** A class of each of its modules that ours use. */
  private static final List<String> JERSEY =
      List.of(
          "org.glassfish.jersey.server.ResourceConfig",
          "org.glassfish.jersey.spi.ExtendedExceptionMapper");

  @Context private @Nullable Application application;

  /** For the runtime that discovers it, and for applications that register it. */
  public CorsFeature() {}

  /**
   * Registers the filters.
   *
   * @throws CorsDeploymentException with every finding that stands against the deployment
   */
  @Override
  public boolean configure(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    if (configuration.getRuntimeType() != RuntimeType.SERVER
        || configuration.isRegistered(CorsRequestFilter.class)) {
      return false;
    }
    ConfigurationSources sources = ConfigurationSources.of(configuration);
    List<Finding> findings = new ArrayList<>();
    Resolution resolution = Resolution.of(sources, new OriginMatchers(configuration), findings);
    if (!resolution.settings().enabled()) {
      refuse(findings);
      return false;
    }
    ApplicationPolicy policy = Applications.find(candidates(configuration), findings).orElse(null);
    Deployment deployment =
        new Deployment(sources, resolution, !isJersey(configuration), policy, findings);
    deployment.deploy(deployedClasses(configuration), findings);
    refuse(findings);
    if (!isJersey(configuration)) {
      deployment.generation(); // a conflict is to stop the start, not the first request
    }
    UnknownKeys.warn(sources, resolution.keys());
    resolution.settings().warnOfDebug();
    register(context, resolution.settings(), deployment);
    return true;
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new CorsDeploymentException(findings);
    }
  }

  /** The application class, this feature, and whatever other feature of ours was registered. */
  private Set<Class<?>> candidates(Configuration configuration) {
    Set<Class<?>> candidates = new LinkedHashSet<>();
    if (application != null) {
      candidates.add(
          isJersey(configuration)
              ? JerseyDeployment.applicationClass(application)
              : application.getClass());
    }
    candidates.add(getClass());
    for (Class<?> type : deployedClasses(configuration)) {
      if (CorsFeature.class.isAssignableFrom(type)) {
        candidates.add(type);
      }
    }
    return candidates;
  }

  private static void register(
      FeatureContext context, CorsConfiguration settings, Deployment deployment) {
    Decisions decisions = new Decisions(deployment::generation);
    Answered answered =
        isJersey(context.getConfiguration()) ? new MatchedAnswers() : new MarkedAnswers(decisions);
    context.register(new ResourceMethodBinder(deployment, decisions, answered));
    context.register(new CorsRequestFilter(deployment, decisions));
    context.register(new CorsResponseFilter(deployment, decisions, answered));
    if (isJersey(context.getConfiguration())) {
      JerseyDeployment.register(context, deployment, settings);
    }
  }

  /** Classes that are no resources are among them, and passed over later. */
  private List<Class<?>> deployedClasses(Configuration configuration) {
    Set<Class<?>> classes = new LinkedHashSet<>(configuration.getClasses());
    Set<Object> instances = new LinkedHashSet<>(configuration.getInstances());
    if (application != null && !isJersey(configuration)) { // only Jersey's shows resource classes
      classes.addAll(application.getClasses());
      instances.addAll(singletons(application));
    }
    for (Object instance : instances) {
      classes.add(instance.getClass());
    }
    List<Class<?>> sorted = new ArrayList<>(classes);
    sorted.sort(Comparator.comparing(Class::getName)); // findings in a stable order
    return isJersey(configuration) ? JerseyDeployment.withoutExtensions(sorted) : sorted;
  }

  @SuppressWarnings("deprecation") // and in use
  private static Set<Object> singletons(Application application) {
    return application.getSingletons();
  }

  /** Whether this is the runtime's own; another one's classes may well be on the class path too. */
  private static boolean isJersey(Configuration configuration) {
    return configuration.getClass().getName().startsWith("org.glassfish.jersey.")
        && JERSEY.stream().allMatch(OptionalApi::isPresent);
  }
}
