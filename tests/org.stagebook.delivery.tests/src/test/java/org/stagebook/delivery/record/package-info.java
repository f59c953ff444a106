/** Keeping with deliverables what checks found. */
@NullMarked
package org.stagebook.delivery.record;

import org.jspecify.annotations.NullMarked;
