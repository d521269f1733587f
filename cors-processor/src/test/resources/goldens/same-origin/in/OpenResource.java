// SPDX-License-Identifier: Apache-2.0
package com.acme.admin;

import dev.crossorigin.CrossOrigin;

@CrossOrigin(origins = "https://app.example.com", maxAge = 60)
public abstract class OpenResource {}
