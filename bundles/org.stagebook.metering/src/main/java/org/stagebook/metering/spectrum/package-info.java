/** Spectra: a Fourier transform of real sound and the levels of third octaves. */
@NullMarked
package org.stagebook.metering.spectrum;

import org.jspecify.annotations.NullMarked;
