// SPDX-License-Identifier: Apache-2.0
package com.acme.prices;

/** A rule that keeps warnings about prices back. */
public record SuppressWarnings(String product) {}
