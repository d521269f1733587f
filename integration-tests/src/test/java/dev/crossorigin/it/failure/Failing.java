// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Succeeds in some ways, and fails in all others. */
@Path("/failing")
@CrossOrigin(origins = Failing.ALLOWED, allowCredentials = true)
public class Failing {

  static final String ALLOWED = "https://app.example";

  private static final int MEBIBYTE = 1 << 20;
  private static final int MANY = 32;
  private static final int DELAY_MILLIS = 50;

  /**
   * When the method has long returned: what is done by then is answered as if it had never waited.
   */
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS);

  @GET
  @Path("ok")
  @Produces(MediaType.TEXT_PLAIN)
  public String ok(@QueryParam("number") int number) {
    return "ok";
  }

  @POST
  @Path("nothing")
  public void nothing() {}

  @POST
  @Path("json")
  @Consumes(MediaType.APPLICATION_JSON)
  public String json(String text) {
    return text;
  }

  @POST
  @Path("fragile")
  @Consumes(Providers.FRAGILE)
  public String fragile(Providers.Fragile entity) {
    return entity.text();
  }

  @GET
  @Path("redirect")
  public Response redirect() {
    return Response.seeOther(URI.create("elsewhere")).build();
  }

  @GET
  @Path("not-modified")
  public Response notModified() {
    return Response.notModified().build();
  }

  @GET
  @Path("returned")
  public Response returned() {
    return Response.status(Response.Status.CONFLICT).header("Vary", "Accept").build();
  }

  @GET
  @Path("thrown")
  public String thrown(@QueryParam("status") int status) {
    throw new WebApplicationException(status);
  }

  @GET
  @Path("thrown-response")
  public String thrownResponse() {
    throw new WebApplicationException(
        Response.status(Response.Status.GONE).header("Vary", "Accept").entity("gone").build());
  }

  @GET
  @Path("mapped")
  public String mapped() {
    throw new Providers.Mapped();
  }

  @GET
  @Path("mapped-badly")
  public String mappedBadly() {
    throw new Providers.MappedBadly();
  }

  @GET
  @Path("unmapped")
  public String unmapped() {
    throw new Providers.Wanted();
  }

  @GET
  @Path("checked")
  public String checked() throws IOException {
    throw new IOException("unmapped, as the test wants it");
  }

  @GET
  @Path("error")
  public String error() {
    throw new AssertionError("thrown, as the test wants it");
  }

  @GET
  @Path("stream")
  public StreamingOutput stream() {
    return output -> output.write("ok".getBytes(StandardCharsets.US_ASCII));
  }

  @GET
  @Path("stream-unstarted")
  public StreamingOutput streamUnstarted() {
    return output -> {
      throw new IOException("before the first byte, as the test wants it");
    };
  }

  @GET
  @Path("stream-broken")
  public StreamingOutput streamBroken() {
    return output -> {
      writeMuch(output);
      throw new IOException("after the first bytes, as the test wants it");
    };
  }

  @GET
  @Path("stream-long")
  public StreamingOutput streamLong() {
    return output -> {
      for (int i = 0; i < MANY; i++) {
        writeMuch(output);
      }
    };
  }

  private static void writeMuch(OutputStream output) throws IOException {
    output.write(new byte[MEBIBYTE]);
    output.flush();
  }

  @GET
  @Path("resumed")
  public void resumed(@Suspended AsyncResponse response) {
    LATER.execute(() -> response.resume("ok"));
  }

  @GET
  @Path("resumed-mapped")
  public void resumedMapped(@Suspended AsyncResponse response) {
    LATER.execute(() -> response.resume(new Providers.Mapped()));
  }

  @GET
  @Path("resumed-unmapped")
  public void resumedUnmapped(@Suspended AsyncResponse response) {
    LATER.execute(() -> response.resume(new Providers.Wanted()));
  }

  @GET
  @Path("timed-out")
  public void timedOut(@Suspended AsyncResponse response) {
    response.setTimeout(DELAY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @GET
  @Path("stage")
  public CompletionStage<String> stage() {
    return CompletableFuture.supplyAsync(() -> "ok", LATER);
  }

  @GET
  @Path("stage-mapped")
  public CompletionStage<String> stageMapped() {
    return CompletableFuture.failedFuture(new Providers.Mapped());
  }

  @GET
  @Path("stage-unmapped")
  public CompletionStage<String> stageUnmapped() {
    return CompletableFuture.failedFuture(new Providers.Wanted());
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(@Context SseEventSink sink, @Context Sse sse) {
    sink.send(sse.newEvent("ok")).thenRun(sink::close);
  }
}
