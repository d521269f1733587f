// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource.governed.below;

/** Says nothing, and nothing is said of it. */
public class Ungoverned {}
