// SPDX-License-Identifier: Apache-2.0
package pets;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;

/** The application as Dropwizard's own introduction has it. */
public final class Main extends Application<Configuration> {

  public static void main(String[] arguments) throws Exception {
    new Main().run(arguments);
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(PetResource.class);
    environment.jersey().register(OpeningHours.class);
    environment.jersey().register(LogIn.class);
  }
}
