// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

import java.util.List;
import java.util.Optional;

/** The books that the shop sells. */
public final class Catalogue {

  private final List<Book> books =
      List.of(
          new Book("emma", "Emma", "Jane Austen", 1190),
          new Book("frankenstein", "Frankenstein", "Mary Shelley", 990),
          new Book("middlemarch", "Middlemarch", "George Eliot", 1490),
          new Book("moby-dick", "Moby-Dick", "Herman Melville", 1350),
          new Book("walden", "Walden", "Henry David Thoreau", 1050));

  /** All of them, by title. */
  public List<Book> books() {
    return books;
  }

  /** The book of that id, if the shop has it. */
  public Optional<Book> find(String id) {
    return books.stream().filter(book -> book.id().equals(id)).findFirst();
  }
}
