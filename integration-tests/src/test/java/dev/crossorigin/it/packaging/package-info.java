// SPDX-License-Identifier: Apache-2.0
/** The jars as a build outside this repository meets them. */
@NullMarked
package dev.crossorigin.it.packaging;

import org.jspecify.annotations.NullMarked;
