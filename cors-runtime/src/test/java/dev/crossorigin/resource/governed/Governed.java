// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource.governed;

/** Says nothing itself. */
public class Governed {}
