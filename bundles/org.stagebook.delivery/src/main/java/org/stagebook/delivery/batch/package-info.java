/** Folders full of deliveries: which files belong together, which were checked already, and which are still being copied. */
@NullMarked
package org.stagebook.delivery.batch;

import org.jspecify.annotations.NullMarked;
