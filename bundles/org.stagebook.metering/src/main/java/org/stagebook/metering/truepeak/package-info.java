/** True peak as ITU-R BS.1770-5, Annex 2 estimates it: the interpolating filter and what is derived from it. */
@NullMarked
package org.stagebook.metering.truepeak;

import org.jspecify.annotations.NullMarked;
