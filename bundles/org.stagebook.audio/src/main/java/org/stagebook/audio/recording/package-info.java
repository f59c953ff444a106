/** The door to sound: any recording a stage produces, opened by its content, as one file or as a set of mono files. */
@NullMarked
package org.stagebook.audio.recording;

import org.jspecify.annotations.NullMarked;
