/**
 * Reference pictures frame by frame: which frame of which number looks how, exactly. Knows neither window nor model; the library that decodes
 * is known by {@code internal.ffmpeg} alone.
 */
@NullMarked
package org.stagebook.picture;

import org.jspecify.annotations.NullMarked;
