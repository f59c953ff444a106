/** Standard MIDI files with markers, the way into Pro Tools sessions. */
@NullMarked
package org.stagebook.interchange.midi;

import org.jspecify.annotations.NullMarked;
