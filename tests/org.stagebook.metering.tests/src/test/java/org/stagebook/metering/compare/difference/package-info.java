/** Tests of telling what was done to a mix. */
@NullMarked
package org.stagebook.metering.compare.difference;

import org.jspecify.annotations.NullMarked;
