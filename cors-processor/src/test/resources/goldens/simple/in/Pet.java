// SPDX-License-Identifier: Apache-2.0
package com.acme.pets;

public record Pet(String name) {}
