/** Two recordings of the same thing: how they lie to each other and where they differ. */
@NullMarked
package org.stagebook.metering.compare;

import org.jspecify.annotations.NullMarked;
