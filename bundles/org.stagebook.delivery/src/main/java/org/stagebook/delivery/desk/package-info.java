/** The desk of the post supervisor: what has to be delivered, how far each is, and what stands in the way. */
@NullMarked
package org.stagebook.delivery.desk;

import org.jspecify.annotations.NullMarked;
