/** What a recording consists of: speakers, channel layouts and orders, sample formats. */
@NullMarked
package org.stagebook.audio;

import org.jspecify.annotations.NullMarked;
