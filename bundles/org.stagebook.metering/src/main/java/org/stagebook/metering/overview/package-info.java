/** What waveform lanes are drawn from: extremes, RMS and loudness of a recording at several zooms, kept beside the production. */
@NullMarked
package org.stagebook.metering.overview;

import org.jspecify.annotations.NullMarked;
