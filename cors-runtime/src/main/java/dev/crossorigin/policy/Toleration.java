// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.Tolerate;

/**
 * A risk that a policy takes knowingly.
 *
 * @param risk what is tolerated
 * @param reason why, in the author's words
 */
public record Toleration(Tolerate.Risk risk, String reason) {}
