// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

/**
 * What a service may be without. Classes that use such an API are loaded only where it is, and in a
 * named module only once the module that has it is read: a descriptor cannot say so where that
 * module is named after its file, or otherwise in another release.
 */
final class OptionalApi {

  private OptionalApi() {}

  /** Whether a class is there; the module that it is in is then read. */
  static boolean isPresent(String className) {
    try {
      Class<?> found = Class.forName(className, false, OptionalApi.class.getClassLoader());
      OptionalApi.class.getModule().addReads(found.getModule());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }
}
