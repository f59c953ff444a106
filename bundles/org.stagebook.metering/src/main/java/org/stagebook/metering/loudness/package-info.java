/** Loudness by ITU-R BS.1770 and EBU Tech 3341/3342: K-weighting, gating, windows, range. */
@NullMarked
package org.stagebook.metering.loudness;

import org.jspecify.annotations.NullMarked;
