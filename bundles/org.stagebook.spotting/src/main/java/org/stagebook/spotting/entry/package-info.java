/** What is typed into a field as it is meant: times, lengths, and why a text is not understood. */
@NullMarked
package org.stagebook.spotting.entry;

import org.jspecify.annotations.NullMarked;
