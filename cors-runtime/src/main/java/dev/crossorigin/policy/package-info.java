// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of a CORS policy: what may be written, what it means, and what is said when it is
 * wrong.
 *
 * <p>Compile time and start-up pass the same gate: a {@link dev.crossorigin.policy.PolicySpec} goes
 * in, {@linkplain dev.crossorigin.policy.Finding findings} or a {@link
 * dev.crossorigin.policy.CheckedPolicy} come out. Pure JDK.
 */
@NullMarked
package dev.crossorigin.policy;

import org.jspecify.annotations.NullMarked;
