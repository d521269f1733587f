package com.acme;

import dev.crossorigin.CrossOrigin;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** For pages of our partners. */
@Retention(RetentionPolicy.RUNTIME)
@CrossOrigin(
    origins = {"https://one.example.com", "https://two.example.com"},
    allowedHeaders = "Authorization",
    maxAge = 3600)
public @interface Partners {}
