package com.acme.shop;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.core.Application;

/** Has a policy for everything that has none of its own. */
@CrossOrigin(
    origins = "https://app.example.com",
    methods = {"GET", "PUT"},
    allowedHeaders = {"X-Trace", "Authorization"},
    deriveHeaders = false,
    maxAge = 3600)
public class Shop extends Application {}
