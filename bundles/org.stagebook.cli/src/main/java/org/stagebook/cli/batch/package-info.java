/** Checking folders full of deliveries, and keeping the results. */
@NullMarked
package org.stagebook.cli.batch;

import org.jspecify.annotations.NullMarked;
