/** What is printed beside bars: from a value to a place between 0 and 1, with ticks and zones, without a widget. */
@NullMarked
package org.stagebook.metering.live.scale;

import org.jspecify.annotations.NullMarked;
