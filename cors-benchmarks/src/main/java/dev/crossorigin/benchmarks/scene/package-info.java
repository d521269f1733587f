// SPDX-License-Identifier: Apache-2.0
/** What is compared: requests, policies, and the exchange of one for an answer. */
@NullMarked
package dev.crossorigin.benchmarks.scene;

import org.jspecify.annotations.NullMarked;
