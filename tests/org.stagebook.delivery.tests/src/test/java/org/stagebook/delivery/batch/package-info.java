/** Folders full of deliveries. */
@NullMarked
package org.stagebook.delivery.batch;

import org.jspecify.annotations.NullMarked;
