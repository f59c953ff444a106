/** FFmpeg behind the reader of pictures. Everything here belongs to the thread that reads. */
@NullMarked
package org.stagebook.picture.internal.ffmpeg;

import org.jspecify.annotations.NullMarked;
