// SPDX-License-Identifier: Apache-2.0
package com.acme.prices;

/** A price that somebody set by hand. */
public record Override(String product, int cents) {}
