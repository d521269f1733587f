// SPDX-License-Identifier: Apache-2.0
/**
 * The bookshop's API. Who may call it from other origins stands on each resource, and only there.
 */
@NullMarked
package dev.crossorigin.example.api;

import org.jspecify.annotations.NullMarked;
