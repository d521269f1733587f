// SPDX-License-Identifier: Apache-2.0
package pets;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, whose Jersey part is {@link Pets}. */
@SpringBootApplication
public class Main {

  public static void main(String[] arguments) {
    SpringApplication.run(Main.class, arguments);
  }
}
