// SPDX-License-Identifier: Apache-2.0
/** The annotations that say who may call a Jakarta REST resource from another origin. */
module dev.crossorigin {
  requires static org.jspecify;

  exports dev.crossorigin;
}
