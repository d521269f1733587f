// SPDX-License-Identifier: Apache-2.0
package pets;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All that the container finds. */
@ApplicationPath("api")
public class Pets extends Application {}
