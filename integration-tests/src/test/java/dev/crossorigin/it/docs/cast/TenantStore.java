// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, what knows the tenants. */
public class TenantStore {}
