// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import dev.crossorigin.example.shop.Catalogue;
import dev.crossorigin.example.shop.Customers;
import dev.crossorigin.example.shop.Orders;
import dev.crossorigin.example.shop.Stock;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The resources over one shop. Nothing here speaks of CORS: the annotations are found. */
public final class BookshopApi extends ResourceConfig {

  public BookshopApi() {
    registerClasses(
        CatalogueResource.class,
        SessionResource.class,
        OrdersResource.class,
        StockResource.class,
        HealthResource.class);
    register(new Shop());
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
  }

  /** What the resources' constructors are given. */
  private static final class Shop extends AbstractBinder {

    @Override
    protected void configure() {
      bind(new Catalogue()).to(Catalogue.class);
      bind(new Customers()).to(Customers.class);
      bind(new Orders()).to(Orders.class);
      bind(new Stock()).to(Stock.class);
    }
  }
}
