package com.acme.orders;

import com.acme.Partners;
import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Partners on one method alone, and on one beside a value that goes before theirs. */
@Path("/orders")
@CrossOrigin(origins = "https://app.example.com")
public class OrderResource {

  @GET
  @Partners
  public String list() {
    return "";
  }

  @POST
  @Partners
  @CrossOrigin(maxAge = 60)
  public void add(String order) {}

  @PUT
  public void put(String order) {}
}
