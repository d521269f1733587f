@CrossOrigin(
    origins = {"https://app.example.com", "https://admin.example.com"},
    exposedHeaders = "ETag",
    maxAge = 3600)
package com.acme.pets;

import dev.crossorigin.CrossOrigin;
