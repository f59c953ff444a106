/**
 * The fast engine: sixteen places of a recording measured in step, so that every filter is a plain loop over rows that
 * the compiler turns into vector instructions, recursions included.
 */
@NullMarked
package org.stagebook.metering.lanes;

import org.jspecify.annotations.NullMarked;
