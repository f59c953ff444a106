/** Exact time for film and television sound: rates, timecode, feet+frames, ranges and levels as value types. */
@NullMarked
package org.stagebook.timebase;

import org.jspecify.annotations.NullMarked;
