/** The loops of the measuring engine in explicit vectors. */
@NullMarked
package org.stagebook.metering.vector;

import org.jspecify.annotations.NullMarked;
