/** Sound to be checked, in memory: programmes with their stems, made from a seed, and defects planted in them. */
@NullMarked
package org.stagebook.delivery.testkit;

import org.jspecify.annotations.NullMarked;
