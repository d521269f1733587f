// SPDX-License-Identifier: Apache-2.0
/**
 * Spring's and Tomcat's code, on a servlet's request and response that do no more than they need.
 */
@NullMarked
package dev.crossorigin.benchmarks.servlet;

import org.jspecify.annotations.NullMarked;
