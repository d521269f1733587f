// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.OriginPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Families of origins: {@code *.} hosts and {@code :*} ports. One pass over the host from its end
 * meets every suffix that a pattern could name, and a hash of the suffix finds the patterns that
 * do.
 */
final class PatternOrigins {

  private final @Nullable OriginPattern[] slots;
  private final int longestHost;

  private PatternOrigins(@Nullable OriginPattern[] slots, int longestHost) {
    this.slots = slots;
    this.longestHost = longestHost;
  }

  static PatternOrigins of(List<OriginPattern> patterns) {
    @Nullable OriginPattern[] slots = new OriginPattern[Integer.highestOneBit(patterns.size()) * 4];
    int longestHost = 0;
    for (OriginPattern pattern : patterns) {
      String host = pattern.host();
      int hash = 0;
      for (int i = host.length() - 1; i >= 0; i--) {
        hash = extend(hash, host.charAt(i));
      }
      int slot = slot(hash, slots);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = pattern;
      longestHost = Math.max(longestHost, host.length());
    }
    return new PatternOrigins(slots, longestHost);
  }

  boolean matches(String value) {
    SerializedOrigin origin = SerializedOrigin.parse(value);
    if (origin == null) {
      return false;
    }
    int hash = 0;
    int from = Math.max(origin.hostStart(), origin.hostEnd() - longestHost);
    for (int i = origin.hostEnd() - 1; i >= from; i--) {
      hash = extend(hash, value.charAt(i));
      boolean wholeHost = i == origin.hostStart();
      if ((wholeHost || value.charAt(i - 1) == '.') && matchesAt(hash, i, wholeHost, origin)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern names the part of the host that starts at {@code start}. */
  private boolean matchesAt(int hash, int start, boolean wholeHost, SerializedOrigin origin) {
    int mask = slots.length - 1;
    int slot = slot(hash, slots);
    for (OriginPattern pattern = slots[slot]; pattern != null; pattern = slots[slot]) {
      if (pattern.subdomains() != wholeHost && matches(pattern, start, origin)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private static boolean matches(OriginPattern pattern, int start, SerializedOrigin origin) {
    String value = origin.value();
    String scheme = pattern.scheme();
    return origin.hostEnd() - start == pattern.host().length()
        && value.startsWith(pattern.host(), start)
        && scheme.length() == origin.hostStart() - "://".length()
        && value.startsWith(scheme)
        && matchesPort(pattern.port(), origin);
  }

  private static boolean matchesPort(String port, SerializedOrigin origin) {
    if (port.equals("*")) {
      return true;
    }
    String value = origin.value();
    int written = value.length() - origin.hostEnd();
    return port.isEmpty() ? written == 0 : written == port.length() + 1 && value.endsWith(port);
  }

  private static int extend(int hash, char c) {
    return hash * 31 + c;
  }

  private static int slot(int hash, @Nullable OriginPattern[] slots) {
    int spread = hash * 0x9E3779B1;
    return (spread ^ (spread >>> 15)) & (slots.length - 1);
  }
}
