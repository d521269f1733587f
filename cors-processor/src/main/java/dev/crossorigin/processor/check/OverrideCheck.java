// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Chain;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.resource.ResourceModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Judges whether resource methods leave behind the policies of methods that they override. */
public final class OverrideCheck {

  private final Chain chain;

  /** A check over the elements of one round. */
  public OverrideCheck(Chain chain) {
    this.chain = chain;
  }

  /** Judges one resource. */
  public List<LocatedFinding> check(ResourceModel model) {
    TypeElement type = ElementLens.element(model.type());
    return model.endpoints().stream()
        .flatMap(endpoint -> lost(endpoint).map(lost -> finding(endpoint, lost, type)).stream())
        .toList();
  }

  /** A policy that is out of reach, unless one is written within reach. */
  private Optional<Declaration> lost(ResourceModel.Endpoint endpoint) {
    return chain.of(endpoint).isEmpty()
        ? chain
            .methodsBeyond(endpoint)
            .flatMap(method -> Declaration.on(method).stream())
            .findFirst()
        : Optional.empty();
  }

  private static LocatedFinding finding(
      ResourceModel.Endpoint endpoint, Declaration lost, TypeElement type) {
    return LocatedFinding.about(
        endpoint.method(),
        type,
        Rule.OVERRIDDEN_POLICY_LOST,
        Labels.signature(ElementLens.element(endpoint.method())),
        Labels.of(lost.element(), type));
  }
}
