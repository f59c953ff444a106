/** Playing into a file: what the renderer says, bit by bit, as fast as it can be read. */
@NullMarked
package org.stagebook.playback.file;

import org.jspecify.annotations.NullMarked;
