// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.spi;

/**
 * The CORS table of one resource class. The processor generates a subclass named {@code <binary
 * name>_Cors} beside each resource class; start-up finds it by that name.
 */
public abstract class ResourceCors {

  /** The format that this runtime reads. */
  public static final int FORMAT = 1;

  private final int format;
  private final String fingerprint;

  /**
   * Called by generated classes.
   *
   * @param format the format that the class was generated in
   * @param fingerprint of the policies and routes that it was generated from
   */
  protected ResourceCors(int format, String fingerprint) {
    this.format = format;
    this.fingerprint = fingerprint;
  }

  /** The format that the class was generated in; start-up refuses one it does not know. */
  public final int format() {
    return format;
  }

  /** Of the policies and routes that the class was generated from; start-up refuses a stale one. */
  public final String fingerprint() {
    return fingerprint;
  }

  /** Writes the table: policies first, then a row for each resource method and locator. */
  public abstract void describe(CorsTable table);
}
