/** Tests of overviews. */
@NullMarked
package org.stagebook.metering.overview;

import org.jspecify.annotations.NullMarked;
