// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who may sign in, and who has. */
public final class Customers {

  private final Map<String, String> passwords = Map.of("ada", "engine");
  private final Map<String, String> customersByToken = new ConcurrentHashMap<>();

  /** Opens a session in place of the customer's former one; empty if the password is wrong. */
  public Optional<String> signIn(String customer, String password) {
    if (!password.equals(passwords.get(customer))) {
      return Optional.empty();
    }
    String token = UUID.randomUUID().toString();
    customersByToken.values().removeIf(customer::equals);
    customersByToken.put(token, customer);
    return Optional.of(token);
  }

  /** Whose session it is. */
  public Optional<String> signedIn(String token) {
    return Optional.ofNullable(customersByToken.get(token));
  }
}
