// SPDX-License-Identifier: Apache-2.0
/**
 * The stages that judge: what is written, what it means together, and whether it stands where it
 * has an effect. They return findings and report nothing.
 */
@NullMarked
package dev.crossorigin.processor.check;

import org.jspecify.annotations.NullMarked;
