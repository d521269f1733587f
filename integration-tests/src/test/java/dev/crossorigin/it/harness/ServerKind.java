// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.server.ServerLauncher;
import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The runtimes that a suite can be run on, each in one of its servers. One is added by a module
 * below {@code servers/}, with its class path and a {@link ServerLauncher}, and a line here.
 */
public enum ServerKind {
  JERSEY_3_GRIZZLY("Jersey", "jersey-server", "Grizzly", "jersey-3", "jersey.Grizzly"),
  JERSEY_3_JDK("Jersey", "jersey-server", "JDK", "jersey-3", "jersey.JdkHttp"),
  JERSEY_3_JETTY("Jersey", "jersey-server", "Jetty", "jersey-3", "jersey.Jetty"),
  JERSEY_4_GRIZZLY("Jersey", "jersey-server", "Grizzly", "jersey-4", "jersey.Grizzly"),
  JERSEY_4_JDK("Jersey", "jersey-server", "JDK", "jersey-4", "jersey.JdkHttp"),
  JERSEY_4_JETTY("Jersey", "jersey-server", "Jetty", "jersey-4", "jersey.Jetty"),
  RESTEASY_6("RESTEasy", "resteasy-core", "Undertow", "resteasy-6", "resteasy.UndertowServlet"),
  RESTEASY_7("RESTEasy", "resteasy-core", "Undertow", "resteasy-7", "resteasy.UndertowServlet"),
  CXF_4("CXF", "cxf-core", "Jetty", "cxf-4", "cxf.JettyServlet");

  private static final List<Logger> TALKATIVE =
      Stream.of("io.undertow", "org.apache.cxf", "org.eclipse.jetty", "org.jboss", "org.xnio")
          .map(Logger::getLogger)
          .toList();

  static {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private final String runtime;
  private final String artifact;
  private final String container;
  private final String module;
  private final String launcher;

  ServerKind(String runtime, String artifact, String container, String module, String launcher) {
    this.runtime = runtime;
    this.artifact = artifact;
    this.container = container;
    this.module = module;
    this.launcher = launcher;
  }

  /** Those that run Jersey. */
  public static List<ServerKind> jersey() {
    return Arrays.stream(values()).filter(ServerKind::isJersey).toList();
  }

  /** Whether it runs Jersey. */
  public boolean isJersey() {
    return runtime.equals("Jersey");
  }

  /**
   * Whether the runtime leaves errors without an entity to the server, whose error page loses
   * {@code Vary} and may not be stored.
   */
  public boolean makesErrorPages() {
    return isJersey() && container.equals("Jetty");
  }

  /** The runtime's name. */
  public String runtime() {
    return runtime;
  }

  /** The runtime's version: that of the jar on its class path. */
  public String version() {
    return RuntimeClassPath.of(module).version(artifact);
  }

  /** The server that the runtime lives in. */
  public String container() {
    return container;
  }

  /** What sees the runtime and the tests' own classes, and no other runtime. */
  public ClassLoader loader() {
    return RuntimeClassPath.of(module).loaderFor(ServerKind.class);
  }

  /**
   * Serves an application with nothing on its class path but the runtime, {@code cors-runtime}, the
   * tests' own classes, and the directory that the application comes from if it is another one.
   *
   * @param application can be constructed without parameters; only its name and place are used, the
   *     server loads its own copy
   * @throws ServerRefusal if it does not start
   */
  public Server start(Class<? extends Application> application) {
    return startBy(launcher, application);
  }

  /**
   * The same beside more than that.
   *
   * @param classPath the module below {@code servers/} that has the runtime and more on its class
   *     path
   */
  public Server startOn(String classPath, Class<? extends Application> application) {
    return start(classPath, launcher, application);
  }

  /** The same by another launcher of the module; its name within the launchers' package. */
  public Server startBy(String other, Class<? extends Application> application) {
    return start(module, other, application);
  }

  private Server start(String classPath, String by, Class<? extends Application> application) {
    ClassLoader loader = RuntimeClassPath.of(classPath).loaderFor(application);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader); // by which runtimes find what they are made of
    try {
      ServerLauncher server =
          loader
              .loadClass(ServerLauncher.class.getPackageName() + "." + by)
              .asSubclass(ServerLauncher.class)
              .getDeclaredConstructor()
              .newInstance();
      return new Server(server.start(loader.loadClass(application.getName())));
    } catch (Exception e) {
      throw new ServerRefusal(this, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** For the names of tests. */
  @Override
  public String toString() {
    return runtime + " " + version() + ", " + container;
  }
}
