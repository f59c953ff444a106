/** Keeping in a production what a check found of its deliverables. */
@NullMarked
package org.stagebook.delivery.record;

import org.jspecify.annotations.NullMarked;
