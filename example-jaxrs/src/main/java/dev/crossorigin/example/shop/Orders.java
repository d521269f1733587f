// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The orders that are open. A customer sees only their own. */
public final class Orders {

  private final AtomicInteger lastNumber = new AtomicInteger();
  private final ConcurrentSkipListMap<Integer, Order> open = new ConcurrentSkipListMap<>();

  /** Takes an order and numbers it. */
  public Order place(String customer, String book, int quantity) {
    Order order = new Order(lastNumber.incrementAndGet(), customer, book, quantity);
    open.put(order.number(), order);
    return order;
  }

  /** The customer's orders, oldest first. */
  public List<Order> of(String customer) {
    return open.values().stream().filter(order -> order.customer().equals(customer)).toList();
  }

  /** The customer's order of that number. */
  public Optional<Order> find(String customer, int number) {
    return Optional.ofNullable(open.get(number)).filter(order -> order.customer().equals(customer));
  }

  /** Changes how many copies are ordered; empty if the customer has no such order. */
  public Optional<Order> change(String customer, int number, int quantity) {
    return Optional.ofNullable(
            open.computeIfPresent(
                number,
                (key, order) ->
                    order.customer().equals(customer) ? order.withQuantity(quantity) : order))
        .filter(order -> order.customer().equals(customer));
  }

  /** Removes the order; false if the customer has no such order. */
  public boolean cancel(String customer, int number) {
    return find(customer, number).filter(order -> open.remove(number, order)).isPresent();
  }
}
