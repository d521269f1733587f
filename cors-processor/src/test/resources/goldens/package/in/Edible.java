package com.acme.food;

import dev.crossorigin.CrossOrigin;

/** What is written here says nothing about the package. */
@CrossOrigin(origins = "https://food.example.com")
public interface Edible {}
